/** The house styles in which a fix can be written: AP is the default. */
export type HouseStyle = 'ap' | 'guardian' | 'reuters';
