#!/usr/bin/env node
import { runAuditCommand } from './verify-command.ts';

// The one file of the package that does something when it is loaded, and that writes to the terminal.
const { exitCode, lines } = await runAuditCommand(process.argv.slice(2));
process.stdout.write(`${lines.join('\n')}\n`);
process.exitCode = exitCode;
