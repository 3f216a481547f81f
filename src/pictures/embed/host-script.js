/* Gives each frame the height that the chart in it tells; what other frames say counts for nothing. */
addEventListener('message', ({ source, data }) => {
  if (data?.type !== 'article-digest:height') return;
  if (!Number.isFinite(data.height) || data.height <= 0) return;
  for (const frame of document.querySelectorAll('iframe.article-digest')) {
    if (frame.contentWindow === source) frame.style.height = `${Math.ceil(data.height)}px`;
  }
});
