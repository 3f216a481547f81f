import rightToLeft from 'virtual:shaped-words';
import { setRightToLeft } from '../typeface/shaped-words.ts';

// Before the first picture is laid out: words are as wide as they are shaped.
setRightToLeft(rightToLeft);
