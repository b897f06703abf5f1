// Chromium, drawing by software, as on a machine without a graphics card.

import fs from "node:fs";

import { chromium } from "playwright-core";

const programs = [process.env.CHROMIUM, "/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome"];
const executablePath = programs.find((program) => program && fs.existsSync(program));

/** The browser. Where there is none, the process ends with code 3. */
export async function launch() {
  if (!executablePath) process.exit(3);
  const args = ["--no-sandbox", "--use-gl=angle", "--use-angle=swiftshader", "--enable-unsafe-swiftshader", "--disable-gpu-rasterization"];
  return chromium.launch({ executablePath, args });
}
