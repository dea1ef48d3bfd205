/** Makes a button whose words come from postings or readers, in their own direction of writing. */
export function textButton(className: string, label: string, act: () => void): HTMLButtonElement {
  const button = document.createElement('button');
  button.type = 'button';
  button.className = className;
  const text = document.createElement('bdi');
  text.textContent = label;
  button.append(text);
  button.addEventListener('click', act);
  return button;
}
