/** The social card beside the page. Its name stays, so that a link shared long ago still finds a picture. */
export const CARD_FILE = 'card.png';

/** The shape that social sites show whole. */
export const CARD_WIDTH = 1200;
export const CARD_HEIGHT = 630;
