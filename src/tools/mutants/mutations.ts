import { type ESTree, parseSync, Visitor } from 'vite';

/** One small fault put into a module: what stands from `start` to before `end` is replaced. */
export interface Mutation {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

const OTHER_OPERATOR: Readonly<Record<string, string>> = {
  '<': '<=',
  '<=': '<',
  '>': '>=',
  '>=': '>',
  '===': '!==',
  '!==': '===',
  '+': '-',
  '-': '+',
  '*': '/',
  '/': '*',
  '%': '*',
  '&&': '||',
  '||': '&&',
  '??': '&&',
  '+=': '-=',
  '-=': '+=',
};

const OTHER_METHOD: Readonly<Record<string, string>> = {
  some: 'every',
  every: 'some',
  min: 'max',
  max: 'min',
  startsWith: 'endsWith',
  endsWith: 'startsWith',
  floor: 'ceil',
  ceil: 'floor',
  findLast: 'find',
  lastIndexOf: 'indexOf',
};

/** Calls that a list may go without. */
const DROPPED = new Set([
  'filter',
  'sort',
  'toSorted',
  'reverse',
  'toReversed',
  'slice',
  'trim',
  'toLowerCase',
]);

/** Every fault that is tried in a module, in the order of its text. */
export function mutationsOf(code: string): readonly Mutation[] {
  const found: Mutation[] = [];
  /** Numbers of types, and those that types ask for and no text gives: where each stands. */
  const defaults = new Set<number>();
  const replace = ({ start, end }: ESTree.Span, text: string) => found.push({ start, end, text });
  const textOf = ({ start, end }: ESTree.Span) => code.slice(start, end);
  const operator = ({ left, right, operator: sign }: Operation) => {
    const other = OTHER_OPERATOR[sign];
    if (other === undefined) return;
    const start = code.indexOf(sign, left.end);
    if (start < right.start) replace({ start, end: start + sign.length }, other);
  };
  const negate = (test: ESTree.Span | null) => {
    if (test !== null) replace(test, `!(${textOf(test)})`);
  };
  new Visitor({
    TSLiteralType: ({ literal }) => defaults.add(literal.start),
    AssignmentPattern: ({ right }) => defaults.add(right.start),
    LogicalExpression(node) {
      operator(node);
      if (node.operator === '??') defaults.add(node.right.start);
    },
    Literal(node) {
      if (defaults.has(node.start)) return;
      if (typeof node.value === 'boolean') replace(node, String(!node.value));
      if (typeof node.value !== 'number') return;
      replace(node, String(node.value + 1));
      // Halves stay between the numbers beside them.
      replace(node, `(${Number.isInteger(node.value) ? node.value - 1 : node.value / 2})`);
    },
    BinaryExpression: operator,
    AssignmentExpression: operator,
    IfStatement(node) {
      negate(node.test);
      if (node.alternate === null) replace(node, ';');
    },
    ConditionalExpression: ({ test }) => negate(test),
    ExpressionStatement(node) {
      if (node.expression.type !== 'Literal') replace(node, ';');
    },
    UnaryExpression(node) {
      if (node.operator === '!' || node.operator === '-') replace(node, `(${textOf(node.argument)})`);
    },
    CallExpression({ callee, end }) {
      if (callee.type !== 'MemberExpression' || callee.property.type !== 'Identifier') return;
      const name = callee.property.name;
      const other = OTHER_METHOD[name];
      if (other !== undefined) replace(callee.property, other);
      if (DROPPED.has(name)) replace({ start: callee.object.end, end }, '');
    },
  }).visit(programOf(code));
  return found.sort((a, b) => a.start - b.start || a.end - b.end);
}

interface Operation {
  readonly left: ESTree.Span;
  readonly right: ESTree.Span;
  readonly operator: string;
}

/** More turns than any loop takes here: a fault that makes one endless is found by it. */
const TURNS = 1_000_000;

/** The module with that fault in it, each of its loops with an end. */
export function withFault(code: string, { start, end, text }: Mutation): string {
  const faulty = `${code.slice(0, start)}${text}${code.slice(end)}`;
  const added: [number, string][] = [];
  const bound = ({ start: from, end: to, body }: ESTree.Span & { readonly body: ESTree.Span }) => {
    const turns = `turns${from}`;
    added.push([from, `{ let ${turns} = 0; `]);
    added.push([body.start, `{ if ((${turns} += 1) > ${TURNS}) throw new Error('an endless loop'); `]);
    added.push([body.end, ' }']);
    added.push([to, ' }']);
  };
  new Visitor({
    ForStatement: bound,
    ForInStatement: bound,
    ForOfStatement: bound,
    WhileStatement: bound,
    DoWhileStatement: bound,
  }).visit(programOf(faulty));
  return added
    .map(([at, words], order) => ({ at, words, order }))
    .sort((a, b) => b.at - a.at || b.order - a.order)
    .reduce((whole, { at, words }) => `${whole.slice(0, at)}${words}${whole.slice(at)}`, faulty);
}

function programOf(code: string): ESTree.Program {
  return parseSync('module.ts', code).program;
}
