/** Why a command cannot do what it was asked: sentences for the person who asked, and exit code 2. */

export class Refusal extends Error {}
