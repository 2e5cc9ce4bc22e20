const SHOWN_MS = 6000;

/** Tells the person at the grid something, for a moment. */
export function showNotice(container: HTMLElement, sentence: string): void {
  container.querySelector(".grid-notice")?.remove();
  const notice = document.createElement("p");
  notice.className = "grid-notice";
  notice.setAttribute("role", "alert");
  notice.textContent = sentence;
  container.append(notice);
  setTimeout(() => notice.remove(), SHOWN_MS);
}
