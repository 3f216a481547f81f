import { defineConfig } from '@playwright/test';
import base from '../playwright.config.ts';

/** `npm run pictures`: takes the pictures that the README shows, from the built site. */
export default defineConfig({ ...base, testDir: './pictures', testMatch: '*.ts', reporter: 'list' });
