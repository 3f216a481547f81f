import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { type AddressInfo, createServer } from 'node:net';
import { createInterface } from 'node:readline';
import { Builder, Capabilities, Key as DriverKey, type WebDriver } from 'selenium-webdriver';
import { type FontSet, fontFile } from '../launch-options.ts';
import type { EnginePage, SingleKey } from './engine.ts';

export interface WebKitPrograms {
  readonly driver: string;
  readonly browser: string;
  /** An X server that shows nothing. */
  readonly display: string;
}

const KEYS: Readonly<Record<SingleKey, string>> = {
  Tab: DriverKey.TAB,
  Space: DriverKey.SPACE,
  ArrowLeft: DriverKey.ARROW_LEFT,
  ArrowRight: DriverKey.ARROW_RIGHT,
};

/** A page of WebKitGTK's own small browser, which its WebDriver drives on a display that nobody sees. */
export async function byWebDriver(programs: WebKitPrograms, fonts: FontSet): Promise<EnginePage> {
  const processes: ChildProcess[] = [];
  const end = () => {
    for (const each of processes) each.kill();
  };
  try {
    const display = spawn(programs.display, ['-displayfd', '3', '-screen', '0', '1600x1200x24'], {
      stdio: ['ignore', 'ignore', 'ignore', 'pipe'],
    });
    processes.push(display);
    const number = await firstLine(display);
    const port = await freePort();
    const driver = spawn(programs.driver, [`--port=${port}`], {
      stdio: 'ignore',
      env: { ...process.env, DISPLAY: `:${number}`, FONTCONFIG_FILE: fontFile(fonts) },
    });
    processes.push(driver);
    await untilItAnswers(port);
    const browser = await new Builder()
      .usingServer(`http://127.0.0.1:${port}`)
      .withCapabilities(
        new Capabilities({
          browserName: 'MiniBrowser',
          'webkitgtk:browserOptions': { binary: programs.browser, args: ['--automation'] },
        }),
      )
      .build();
    await browser.manage().window().setRect({ width: 1280, height: 940, x: 0, y: 0 });
    await browser.manage().setTimeouts({ script: 240_000 });
    return pageOf(browser, end);
  } catch (reason) {
    end();
    throw reason;
  }
}

function pageOf(browser: WebDriver, end: () => void): EnginePage {
  return {
    open: (address) => browser.get(address),
    reload: () => browser.navigate().refresh(),
    run: (script, argument) => browser.executeScript(`return (${script.toString()})(arguments[0])`, argument),
    press: async (...keys) => {
      for (const key of keys) {
        const [first, letter] = key.split('+');
        const actions = browser.actions();
        if (letter === undefined) await actions.sendKeys(KEYS[first as SingleKey]).perform();
        else await actions.keyDown(DriverKey.CONTROL).sendKeys(letter).keyUp(DriverKey.CONTROL).perform();
      }
    },
    close: async () => {
      await browser.quit().finally(end);
    },
  };
}

async function firstLine(display: ChildProcess): Promise<string> {
  const pipe = display.stdio[3];
  if (pipe === null || pipe === undefined || !('readable' in pipe)) throw new Error('no pipe to the display');
  const [line] = await once(createInterface({ input: pipe }), 'line');
  return String(line);
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  await once(server, 'close');
  return port;
}

async function untilItAnswers(port: number): Promise<void> {
  for (let tries = 0; ; tries += 1) {
    try {
      await fetch(`http://127.0.0.1:${port}/status`);
      return;
    } catch (reason) {
      if (tries > 100) throw reason;
      await new Promise((resolve) => setTimeout(resolve, 100));
    }
  }
}
