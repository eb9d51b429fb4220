// Two lines across the screen, around the line that is read: where the pointer is, or where the text is scrolled to.

export const startRuler = () => {
  window.onpointermove = window.onpointerdown = ({ clientY }) =>
    document.documentElement.style.setProperty("--ruler", `${clientY}px`);
};
