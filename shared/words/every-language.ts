import type { Language, WordCatalogue } from './catalogue.ts';
import { ar } from './ar.ts';
import { de } from './de.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { fr } from './fr.ts';

/** Half a megabyte of sentences: for programs that read them when they want one. A page reads the language it speaks. */
export const everyLanguage: Readonly<Record<Language, WordCatalogue>> = { en, de, fr, es, ar };
