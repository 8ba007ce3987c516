#include "io/write_jsonl.h"

#include <cmath>
#include <nlohmann/json.hpp>

#include "align/unsure.h"

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

void write_line(std::ostream& out, const json& record) {
  out << record.dump(-1, ' ', false, json::error_handler_t::replace) << '\n';
}

/// Four decimals: enough to rank by, and the same text on every machine.
double rounded(double value) { return std::round(value * 1e4) / 1e4; }

json range_json(Range range) {
  json array = json::array();
  for (std::uint32_t i = range.begin; i < range.end; ++i) array.push_back(i);
  return array;
}

json fact_json(const TextRecord& record, const Fact& fact) {
  const Span place = record.map.source_of(fact.span);
  json object = {{"kind", to_string(fact.kind)},
                 {"value", fact.value},
                 {"unit", fact.unit},
                 {"approximate", fact.approximate},
                 {"start", place.begin},
                 {"end", place.end},
                 {"text", surface(std::string_view(record.text), fact.span)}};
  if (fact.bound != FactBound::kNone) object["bound"] = to_string(fact.bound);
  return object;
}

}  // namespace

void write_facts_record(std::ostream& out, const TextRecord& record, Language language,
                        const std::vector<Fact>& facts) {
  json array = json::array();
  for (const Fact& fact : facts) {
    array.push_back(fact_json(record, fact));
    for (const Fact& part : parts_of(record.text, fact, language)) {
      array.push_back(fact_json(record, part));
      array.back()["part"] = true;
    }
  }
  write_line(out, {{"record", "facts"},
                   {"id", json::parse(record.id)},
                   {"lang", to_string(language)},
                   {"facts", std::move(array)}});
}

void write_bead_records(std::ostream& out, const Alignment& alignment, double least_probability) {
  for (const Bead& bead : alignment.beads) {
    json record = {{"record", "bead"},
                   {"source", range_json(bead.source)},
                   {"target", range_json(bead.target)},
                   {"cost", rounded(bead.cost)},
                   {"probability", rounded(bead.probability)}};
    if (is_unsure(bead, least_probability)) record["unsure"] = true;
    write_line(out, record);
  }
}

}  // namespace taiyaku
