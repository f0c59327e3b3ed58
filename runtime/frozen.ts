/** Freezes a value of plain data and all that it holds. Given back as it is: an answer may be kept, sent and shared. */
export function frozen<Value>(value: Value): Value {
  if (typeof value !== 'object' || value === null) return value;
  for (const part of Object.values(value)) frozen(part);
  return Object.freeze(value);
}
