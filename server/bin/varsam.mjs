#!/usr/bin/env node
// Plain JavaScript that an older Node can run: hands over to the Node that this project brings.
import { runWithOwnNode } from '../../tools/own-node.mjs';

runWithOwnNode(new URL('../src/main.ts', import.meta.url), process.argv.slice(2));
