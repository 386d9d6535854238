/** The bundler hands over a file's text for `?raw`, so the pages travel inside the bundle. */
declare module '*?raw' {
  const text: string;
  export default text;
}
