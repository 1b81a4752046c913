import ts from "typescript-compiler";

/** A JSON schema, draft 2020-12, as OpenAPI 3.1 takes it. */
export type AnswerSchema = Readonly<Record<string, unknown>>;

/** Types with a name, each said once and pointed to. */
export type Definitions = Map<string, { readonly of: ts.Symbol; readonly schema: AnswerSchema }>;

/** The JSON schema of what a value of this type is written as. Throws where a type has no place in JSON. */
export function schemaOfType(type: ts.Type, checker: ts.TypeChecker, definitions: Definitions): AnswerSchema {
  const name = nameOf(type);
  if (name === undefined) return describe(type, checker, definitions);
  const known = definitions.get(name);
  if (known && known.of !== type.symbol) throw new Error(`Two types are named ${name}`);
  if (!known) {
    // Set before it is known, so that a type that holds itself ends.
    definitions.set(name, { of: type.symbol, schema: {} });
    definitions.set(name, { of: type.symbol, schema: describe(type, checker, definitions) });
  }
  return { $ref: `#/components/schemas/${name}` };
}

/** Interfaces of ours have names worth keeping; what is generic has one name for many shapes. */
function nameOf(type: ts.Type): string | undefined {
  const isInterface = (type.flags & ts.TypeFlags.Object) !== 0 && type.isClassOrInterface();
  if (!isInterface || type.symbol.name === "Date" || (type.typeParameters ?? []).length > 0) return undefined;
  return type.symbol.name;
}

function describe(type: ts.Type, checker: ts.TypeChecker, definitions: Definitions): AnswerSchema {
  if (type.isUnion()) return describeUnion(type, checker, definitions);
  if (type.isStringLiteral() || type.isNumberLiteral()) return { const: type.value };
  const { flags } = type;
  if (flags & ts.TypeFlags.String) return { type: "string" };
  if (flags & ts.TypeFlags.Number) return { type: "number" };
  if (flags & ts.TypeFlags.BooleanLiteral) return { const: checker.typeToString(type) === "true" };
  if (flags & ts.TypeFlags.Boolean) return { type: "boolean" };
  if (flags & ts.TypeFlags.Null) return { type: "null" };
  if (flags & (ts.TypeFlags.Unknown | ts.TypeFlags.Any)) return {};
  if (type.symbol?.name === "Date") return { type: "string", format: "date-time" };
  if (checker.isArrayType(type)) {
    const [item] = checker.getTypeArguments(type as ts.TypeReference);
    if (item) return { type: "array", items: schemaOfType(item, checker, definitions) };
  }
  if (flags & (ts.TypeFlags.Object | ts.TypeFlags.Intersection)) return describeObject(type, checker, definitions);
  throw new Error(`No JSON for ${checker.typeToString(type)}`);
}

/** Literals become one list of values, « null » stays beside it. */
function describeUnion(union: ts.UnionType, checker: ts.TypeChecker, definitions: Definitions): AnswerSchema {
  const types = union.types.filter(({ flags }) => (flags & ts.TypeFlags.Undefined) === 0);
  const isBoolean = (type: ts.Type) => (type.flags & ts.TypeFlags.BooleanLiteral) !== 0;
  const literals = types.flatMap((type) => (type.isStringLiteral() || type.isNumberLiteral() ? [type.value] : []));
  const others = types.filter((type) => !type.isStringLiteral() && !type.isNumberLiteral() && !isBoolean(type));
  const parts: AnswerSchema[] = [
    ...(literals.length > 0 ? [{ enum: literals }] : []),
    ...(types.some(isBoolean) ? [{ type: "boolean" }] : []),
    ...others.map((type) => schemaOfType(type, checker, definitions)),
  ];
  return parts.length === 1 && parts[0] ? parts[0] : { anyOf: parts };
}

function describeObject(type: ts.Type, checker: ts.TypeChecker, definitions: Definitions): AnswerSchema {
  const values = checker.getIndexInfoOfType(type, ts.IndexKind.String);
  const fields = checker.getPropertiesOfType(type).map((property) => {
    const own = checker.getTypeOfSymbol(property);
    const optional = (property.flags & ts.SymbolFlags.Optional) !== 0;
    return { name: property.name, optional, schema: schemaOfType(own, checker, definitions) };
  });
  return {
    type: "object",
    ...(fields.length > 0 ? { properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])) } : {}),
    ...(fields.some(({ optional }) => !optional)
      ? { required: fields.filter(({ optional }) => !optional).map(({ name }) => name) }
      : {}),
    ...(values ? { additionalProperties: schemaOfType(values.type, checker, definitions) } : {}),
  };
}
