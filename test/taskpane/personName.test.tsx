import fc from "fast-check";
import { cleanName, personName } from "../../src/taskpane/services/personName";

const memory = (start: Record<string, string> = {}): Storage => {
  const items = new Map(Object.entries(start));
  return {
    get length() {
      return items.size;
    },
    clear: () => items.clear(),
    key: () => null,
    getItem: (key) => items.get(key) ?? null,
    setItem: (key, value) => void items.set(key, value),
    removeItem: (key) => void items.delete(key),
  };
};
const blocked = () => {
  throw new DOMException("blocked", "SecurityError");
};

it.each([
  ["  Dana   Weber \n", "Dana Weber"],
  ["王丹", "王丹"],
  ["\u0000\t", ""],
  ["", ""],
])("cleanName(%j) returns %j", (typed, name) => {
  expect(cleanName(typed)).toBe(name);
});

it("cleanName gives one line of at most 60 whole characters, and changes its own answers no more", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary", maxLength: 100 }), (typed) => {
      const name = cleanName(typed);
      expect([...name].length).toBeLessThanOrEqual(60);
      expect(name).toBe(name.trim());
      expect(name).not.toMatch(/[\n\r\t]/);
      expect(cleanName(name)).toBe(name);
    }),
  );
});

it("keeps the name over a reload and tells listeners", () => {
  const storage = memory();
  const person = personName(() => storage);
  const heard: string[] = [];
  const stop = person.subscribe(() => heard.push(person.get()));
  person.say(" Dana Weber ");
  stop();
  person.say("Li Wei");
  expect(heard).toEqual(["Dana Weber"]);
  expect(personName(() => storage).get()).toBe("Li Wei");
});

it.each([
  ["that throws when it is asked for", blocked],
  ["that is missing", () => undefined as unknown as Storage],
  ["that refuses to read", () => ({ ...memory(), getItem: blocked })],
  ["that is full", () => ({ ...memory(), setItem: blocked })],
])("holds the name in memory over a storage %s", (_case, storage) => {
  const person = personName(storage);
  expect(person.get()).toBe("");
  person.say("Dana Weber");
  expect(person.get()).toBe("Dana Weber");
});

it("makes a name of what something else left in the storage", () => {
  const person = personName(() => memory({ "planboard.name": ` {"a":\n1}${"x".repeat(100)}` }));
  expect(person.get()).toHaveLength(60);
});
