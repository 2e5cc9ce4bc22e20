/** The style sheet of the help pages: the reader's own font, light and dark. */
export const pageStyles = `:root { color-scheme: light dark; }
body {
  max-width: 46rem;
  margin: 0 auto;
  padding: 1.5rem;
  font: 1rem/1.55 "Segoe UI", system-ui, sans-serif;
  color: light-dark(#242424, #f0f0f0);
  background: light-dark(#ffffff, #1f1f1f);
}
nav { display: flex; justify-content: space-between; gap: 1rem; flex-direction: row-reverse; }
nav a { padding: 0.5rem 0; }
a { color: light-dark(#115ea3, #62abf5); }
h1 { margin: 1rem 0 0; font-size: 1.75rem; line-height: 1.2; overflow-wrap: anywhere; }
h2 { margin: 2rem 0 0.5rem; font-size: 1.125rem; }
code { font-family: Consolas, "Cascadia Mono", ui-monospace, monospace; font-size: 0.95em; overflow-wrap: anywhere; }
.lead { font-size: 1.125rem; }
.aside { color: light-dark(#616161, #adadad); font-size: 0.9rem; }
dt { margin-top: 0.75rem; }
dd { margin: 0.125rem 0 0 1rem; }
ul { padding-left: 1.25rem; }
li { margin: 0.25rem 0; }
section > p { margin: 0.5rem 0; }
footer {
  margin-top: 3rem;
  padding-top: 0.75rem;
  border-top: 1px solid light-dark(#d1d1d1, #525252);
  color: light-dark(#616161, #adadad);
  font-size: 0.875rem;
}
`;
