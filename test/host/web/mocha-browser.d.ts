/** Mocha's own bundle for browsers: it sets `mocha` and `Mocha` as globals. */

declare module 'mocha/mocha.js';
