// The papers' ids are samples; the simulator mints its own. Both ways by plain replacement, in bodies and addresses.

/** Terminals of the papers, and which of the simulator's stands in for each. */
const TERMINALS = {
  term_01HZ5QXYZ: 'term_CT20_0042',
  trm_7Hq3: 'term_CT20_0042',
  term_3Nx8: 'term_CT20_0042',
};

export class Names {
  /** @type {Map<string, string>} */
  #ours = new Map(Object.entries(TERMINALS));
  #codes = 0;
  /** Which of several samples for one id an answer should use. */
  #spoken = new Set();

  /** @param {string} sample @param {string} real */
  learn(sample, real) {
    this.#ours.set(sample, real);
  }

  /** Forgets which samples were used, before the next snippet. */
  begin() {
    this.#spoken.clear();
  }

  /** @param {string} text @returns {string} with the simulator's ids */
  toOurs(text) {
    let translated = text;
    for (const [sample, real] of this.#ours) {
      if (!translated.includes(sample)) continue;
      this.#spoken.add(sample);
      translated = translated.replaceAll(sample, real);
    }
    // An activation code works once, and the papers show one of them twice.
    return translated.replace(/ACT-[A-Z0-9]{4}-[A-Z0-9]{4}/g, () => `ACT-7X9K-${1000 + (this.#codes += 1)}`);
  }

  /** @param {string} text @returns {string} with the ids of the papers, as far as they were used in the question */
  toSamples(text) {
    let translated = text;
    for (const [sample, real] of this.#ours)
      if (this.#spoken.has(sample)) translated = translated.replaceAll(real, sample);
    return translated;
  }
}
