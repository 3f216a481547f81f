const marks = [...document.querySelectorAll('[data-actors]')].map((mark) => [
  mark,
  mark.dataset.actors.split(' '),
]);
const kinds = [
  ['figures', marks.filter(([mark]) => mark.matches('.figure'))],
  ['events', marks.filter(([mark]) => mark.matches('.timeline [data-row]:not([data-row=deadline])'))],
  ['positions', marks.filter(([mark]) => mark.matches('.position'))],
];
addEventListener('change', () => {
  const boxes = [...document.querySelectorAll('[name=actor]:checked')];
  const chosen = new Set(boxes.map((box) => box.value));
  const tied = ([, actors]) => actors.some((actor) => chosen.has(actor));
  for (const mark of marks) mark[0].classList.toggle('tied', tied(mark));
  document.body.classList.toggle('some', chosen.size > 0);
  const names = boxes.map((box) => box.nextSibling.textContent).join(', ');
  const counts = kinds.map(([kind, all]) => `${all.filter(tied).length} of ${all.length} ${kind}`).join(', ');
  document.querySelector('#words').textContent = chosen.size ? `${names}: ${counts}.` : '';
});
addEventListener('click', async ({ target }) => {
  if (!target.matches('.png')) return;
  const drawing = target.closest('.chart').querySelector('svg[role]').cloneNode(true);
  const { width, height } = drawing.viewBox.baseVal;
  const style = getComputedStyle(document.documentElement);
  for (const name of ['paper', 'ink', 'soft', 'rule', 'mark', 'accent', 'serif', 'sans']) {
    drawing.style.setProperty(`--${name}`, style.getPropertyValue(`--${name}`));
  }
  drawing.setAttribute('width', width);
  drawing.setAttribute('height', height);
  const image = new Image();
  image.src = `data:image/svg+xml,${encodeURIComponent(new XMLSerializer().serializeToString(drawing))}`;
  await image.decode();
  const canvas = Object.assign(document.createElement('canvas'), { width: 4 * width, height: 4 * height });
  const context = canvas.getContext('2d');
  context.fillStyle = style.getPropertyValue('--paper');
  context.fillRect(0, 0, canvas.width, canvas.height);
  context.drawImage(image, 0, 0, canvas.width, canvas.height);
  canvas.toBlob((blob) => {
    const link = Object.assign(document.createElement('a'), {
      href: URL.createObjectURL(blob),
      download: 'chart.png',
    });
    link.click();
  });
});
