// Makes the doctor's copy fit on one page: smaller letters, then two columns, then fewer questions, said on the last line.

// Size of the letters in pt, columns, and room around a question, from generous to the smallest that can be read.
const STEPS = ["13 1 .7", "12 1 .6", "12 2 .6", "11 2 .5", "10 2 .4", "9 1 .35", "9 2 .35", "9 2 .2"];

/** `rest(n)` gives the line for the n questions that are left out. The height of a page is that of the box (paper.css). */
export function fit(paper, rest) {
  const fits = () => paper.scrollHeight <= paper.clientHeight;
  const stepped = () => STEPS.some((step) => set(paper, step) && fits());
  if (stepped()) return;
  const line = paper.querySelector(".more");
  let left = 0;
  const leaveOut = (row) => {
    row.remove();
    left += 1;
    line.textContent = rest(left);
    line.hidden = false;
    if (!paper.querySelector(".three .ask:nth-child(3)")) paper.classList.remove("topped");
  };
  // One question that is longer than the page would push out all the others.
  set(paper, "9 1 .35");
  for (const row of paper.querySelectorAll(".ask")) if (row.offsetHeight > paper.clientHeight * 0.7) leaveOut(row);
  if (left && stepped()) return;
  set(paper, STEPS[STEPS.length - 1]);
  for (const row of [...paper.querySelectorAll(".ask")].reverse()) if (!fits()) leaveOut(row);
}

function set(paper, step) {
  const [size, columns, gap] = step.split(" ");
  paper.style.setProperty("--size", `${size}pt`);
  paper.style.setProperty("--columns", columns);
  paper.style.setProperty("--gap", `${gap}em`);
  return true;
}
