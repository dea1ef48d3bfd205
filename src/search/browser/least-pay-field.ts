import { SALARY_UNITS } from '../../values/salary-unit.ts';
import { amountTyped, type LeastPay } from '../least-pay.ts';

const PROBLEM = 'Write a number, such as 60000.';

/** The field for the least pay, with its currency and unit. */
export class LeastPayField {
  readonly #amount: HTMLInputElement;
  readonly #currency: HTMLSelectElement;
  readonly #unit: HTMLSelectElement;
  readonly #problem: HTMLElement | null;
  readonly #set: (least: LeastPay | null) => void;

  /** @param set makes it a condition of the search; null takes it back */
  constructor(root: HTMLElement, set: (least: LeastPay | null) => void) {
    const [currency, unit] = root.querySelectorAll('select');
    const amount = root.querySelector('input');
    if (amount === null || currency === undefined || unit === undefined) {
      throw new Error('The field for the least pay lacks a part.');
    }
    this.#amount = amount;
    this.#currency = currency;
    this.#unit = unit;
    this.#problem = root.querySelector('[aria-live]');
    this.#set = set;
    root.addEventListener('change', () => this.#read());
  }

  /** Shows what is asked for. */
  check(least: LeastPay | null): void {
    // What is being typed, or was not understood, stays.
    if (least !== null || this.#problem?.textContent === '') {
      if (this.#typed !== (least?.amount ?? null)) this.#amount.value = String(least?.amount ?? '');
      this.#warn(false);
    }
    if (least === null) return;
    if (![...this.#currency.options].some(({ value }) => value === least.currency)) {
      this.#currency.add(new Option(least.currency));
    }
    this.#currency.value = least.currency;
    this.#unit.value = least.unit;
  }

  get #typed(): number | null {
    return amountTyped(this.#amount.value);
  }

  #read(): void {
    const amount = this.#typed;
    const unit = SALARY_UNITS.find((known) => known === this.#unit.value);
    this.#warn(amount === null && this.#amount.value.trim() !== '');
    const least = amount === null || unit === undefined ? null : { amount, unit };
    this.#set(least && { ...least, currency: this.#currency.value });
  }

  #warn(wrong: boolean): void {
    if (this.#problem !== null) this.#problem.textContent = wrong ? PROBLEM : '';
    if (wrong) this.#amount.setAttribute('aria-invalid', 'true');
    else this.#amount.removeAttribute('aria-invalid');
  }
}
