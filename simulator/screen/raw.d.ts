/** The bundler hands over a file as a `data:` URL for `?inline`. */
declare module '*?inline' {
  const url: string;
  export default url;
}

/** The bundler hands over the text of every file that fits. */
interface ImportMeta {
  glob(
    pattern: string,
    options: { readonly query: '?raw'; readonly import: 'default'; readonly eager: true },
  ): Readonly<Record<string, string>>;
}
