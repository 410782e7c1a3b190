import type { IntakeProblem } from '#intake/intake-problem.ts';
import type { ProblemSink } from '#intake/problem-list.ts';

/** What a step of reading gave, and what it told; the same for every row with the same texts. */
export interface Answer<T> {
  readonly value: T;
  readonly told: readonly IntakeProblem[];
}

const silent: readonly IntakeProblem[] = [];

/** Listens to what a step tells, so that it can be told again for other rows without taking the step again. */
export class Listener implements ProblemSink {
  #heard: IntakeProblem[] = [];

  add(...problems: readonly IntakeProblem[]): void {
    this.#heard.push(...problems);
  }

  /** Takes a step, and keeps what it told. */
  listen<T>(step: () => T): Answer<T> {
    this.#heard = [];
    const value = step();
    const told = this.#heard;
    this.#heard = [];
    return { value, told: told.length === 0 ? silent : told };
  }
}

/** Answers by number, each asked for once. */
export class Answers<T> {
  readonly #known: (Answer<T> | undefined)[] = [];
  readonly #listener: Listener;

  constructor(listener: Listener) {
    this.#listener = listener;
  }

  /** The answer that is known; undefined when it has to be asked for. */
  known(number: number): Answer<T> | undefined {
    return this.#known[number];
  }

  ask(number: number, step: () => T): Answer<T> {
    const answer = this.#listener.listen(step);
    this.#known[number] = answer;
    return answer;
  }
}
