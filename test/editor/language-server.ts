import { type ChildProcess, spawn } from 'node:child_process';
import { createRequire } from 'node:module';
import { pathToFileURL } from 'node:url';
import {
  createMessageConnection,
  type MessageConnection,
  StreamMessageReader,
  StreamMessageWriter,
} from 'vscode-jsonrpc/node';

/** A place in a text, as editors count it: from 0. */
export interface At {
  readonly line: number;
  readonly character: number;
}

export interface Problem {
  readonly message: string;
  readonly range: { readonly start: At };
}

export interface Completion {
  readonly label: string;
  readonly documentation?: string | { readonly value: string };
  readonly textEdit?: { readonly newText: string };
}

/** A text as an editor has it open. */
export interface Opened {
  readonly uri: string;
  readonly problems: readonly Problem[];
}

/** The language server of YAML editors, spoken to as an editor does. */
export class LanguageServer {
  readonly #process: ChildProcess;
  readonly #connection: MessageConnection;
  readonly #waiting = new Map<string, (problems: readonly Problem[]) => void>();

  private constructor(process: ChildProcess, connection: MessageConnection) {
    this.#process = process;
    this.#connection = connection;
    connection.onNotification('textDocument/publishDiagnostics', ({ uri, diagnostics }: Published) => {
      this.#waiting.get(uri)?.(diagnostics);
    });
    connection.listen();
  }

  static async start(): Promise<LanguageServer> {
    const bin = createRequire(import.meta.url).resolve('yaml-language-server/bin/yaml-language-server');
    const child = spawn(process.execPath, [bin, '--stdio'], { stdio: ['pipe', 'pipe', 'ignore'] });
    const reader = new StreamMessageReader(child.stdout);
    const server = new LanguageServer(child, createMessageConnection(reader, new StreamMessageWriter(child.stdin)));
    const completionItem = { snippetSupport: true, documentationFormat: ['markdown'] };
    await server.#connection.sendRequest('initialize', {
      processId: process.pid,
      rootUri: null,
      capabilities: { textDocument: { completion: { completionItem }, hover: { contentFormat: ['markdown'] } } },
    });
    await server.#connection.sendNotification('initialized', {});
    return server;
  }

  /** Opens a text as if it stood in that file, and gives what the editor underlines. */
  async open(path: string, text: string): Promise<Opened> {
    const uri = pathToFileURL(path).href;
    const problems = new Promise<readonly Problem[]>((resolve) => this.#waiting.set(uri, resolve));
    await this.#connection.sendNotification('textDocument/didOpen', {
      textDocument: { uri, languageId: 'yaml', version: 1, text },
    });
    return { uri, problems: await problems };
  }

  async complete({ uri }: Opened, position: At): Promise<readonly Completion[]> {
    const asked = { textDocument: { uri }, position };
    const { items } = await this.#connection.sendRequest<{ items: Completion[] }>('textDocument/completion', asked);
    return items;
  }

  async hover({ uri }: Opened, position: At): Promise<string> {
    const asked = { textDocument: { uri }, position };
    const shown = await this.#connection.sendRequest<{ contents: { value: string } } | null>(
      'textDocument/hover',
      asked,
    );
    return shown?.contents.value ?? '';
  }

  async stop(): Promise<void> {
    const ended = new Promise((resolve) => this.#process.once('exit', resolve));
    await this.#connection.sendRequest('shutdown');
    await this.#connection.sendNotification('exit');
    await ended;
    this.#connection.dispose();
  }
}

interface Published {
  readonly uri: string;
  readonly diagnostics: readonly Problem[];
}
