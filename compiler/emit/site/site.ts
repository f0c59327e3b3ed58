import type { ChangeReport } from '../../diff/change.js';
import type { CitedBy } from '../../model/cited-by.js';
import type { Rulebook, Settings } from '../../model/rulebook.js';
import { inLanguage, type Text } from '../../model/text.js';
import type { Voice } from '../../prose/voice.js';
import { voiceOf } from '../../prose/voices.js';
import type { SiteWords } from './words/site-words.js';
import { wordsOf } from './words/words.js';

/** What all pages of a site are made from. */
export interface Site {
  readonly rulebook: Rulebook;
  readonly cited: CitedBy;
  /** Every day on which law changes, with its report; the earliest first. */
  readonly changes: readonly ChangeDay[];
  readonly guides: readonly Guide[];
}

/** A day on which law changes. The report is there where it has been made. */
export interface ChangeDay {
  readonly day: string;
  readonly report?: ChangeReport;
}

/** A page of `docs/` in Markdown: its name without ending, and its text. */
export interface Guide {
  readonly name: string;
  readonly text: string;
}

/** A page on its way: in which language, and where it will lie, so that it can name all others from there. */
export class Here {
  readonly site: Site;
  readonly language: string;
  /** Below the folder of the language: `law/family/age.html`. */
  readonly path: string;
  readonly words: SiteWords;
  readonly voice: Voice;

  readonly #root: string | undefined;

  /** `root`: where the site begins, for a page that is shown at any depth and so names all others from there. */
  constructor(site: Site, language: string, path: string, root?: string) {
    this.#root = root;
    this.site = site;
    this.language = language;
    this.path = path;
    this.words = wordsOf(language);
    this.voice = voiceOf(language);
  }

  get rulebook(): Rulebook {
    return this.site.rulebook;
  }

  get settings(): Settings {
    return this.site.rulebook.settings;
  }

  /** A text of the rules in the language of the page. */
  say(text: Text): string {
    return inLanguage(text, this.language);
  }

  /** The word of an outcome, as people read it. */
  outcome(word: string): string {
    if (word === 'met') return this.words.met;
    if (word === 'not-met') return this.words.notMet;
    return this.say(this.settings.outcomes.get(word) ?? { [this.language]: word });
  }

  /** The address of a page in the same language, from here. */
  to(path: string): string {
    return this.#root === undefined
      ? `${'../'.repeat(this.#depth)}${path}`
      : this.#fromRoot(`${this.language}/${path}`);
  }

  /** The address of this page in another language. */
  in(language: string): string {
    return this.#fromRoot(`${language}/${this.path}`);
  }

  /** The address of a style sheet, a font or a script. */
  asset(path: string): string {
    return this.#fromRoot(`assets/${path}`);
  }

  #fromRoot(path: string): string {
    return `${this.#root ?? '../'.repeat(this.#depth + 1)}${path}`;
  }

  get #depth(): number {
    return this.path.split('/').length - 1;
  }
}
