/** So long a browser may take before it prints, in milliseconds. */
const PATIENCE = 1500;

/**
 * Asks the browser to print. Some inside apps do nothing then: `help`, which says what to do, comes in sight.
 * @param {HTMLElement} help @param {(sentence: string) => void} [announce]
 */
export const printWithHelp = (help, announce) => {
  help.hidden = true;
  const timer = setTimeout(() => {
    help.hidden = false;
    help.scrollIntoView({ block: "nearest" });
    announce?.(help.textContent);
  }, PATIENCE);
  addEventListener("beforeprint", () => clearTimeout(timer), { once: true });
  window.print?.();
};
