// JSON Lines: `{"id","source","target"}` or `{"id","lang","text"}`, one object a line.
#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <nlohmann/json.hpp>

#include "io/read_records.h"

namespace taiyaku {
namespace {

using nlohmann::json;

/// Depth that a record may nest to; ours are flat, and a deeply nested line must not exhaust the
/// stack.
constexpr int kMaxDepth = 32;

/// Values that an id may be made of; a text is one.
constexpr int kMostValues = 1000;

constexpr std::array<std::string_view, 5> kFields = {"id", "source", "target", "text", "lang"};

/// Keeps our fields only, so that a line of a million others takes no memory.
class OurFields {
 public:
  bool operator()(int depth, json::parse_event_t event, const json& parsed) {
    if (depth > kMaxDepth) throw Error("nested too deeply; a record is a flat object");
    if (event == json::parse_event_t::key && depth == 1) {
      kept_ = std::find(kFields.begin(), kFields.end(), parsed.get_ref<const std::string&>()) !=
              kFields.end();
      values_ = 0;
      return kept_;
    }
    if (kept_ && ++values_ > kMostValues) throw Error("a field of too many values; use a text");
    return true;
  }

 private:
  bool kept_ = true;  // whether the field being read is one of ours
  int values_ = 0;
};

json parse(std::string_view line) { return json::parse(line, OurFields()); }

std::string text_field(const json& object, const char* name) {
  const auto field = object.find(name);
  if (field == object.end()) throw Error(fmt::format("no \"{}\"; add the field", name));
  if (!field->is_string())
    throw Error(fmt::format("\"{}\" is not a string; put it in quotes", name));
  return field->get<std::string>();
}

std::string id_field(const json& object, std::size_t line) {
  const auto field = object.find("id");
  return field == object.end() ? std::to_string(line) : field->dump();
}

Language language_field(const json& object) {
  const auto field = object.find("lang");
  if (field == object.end() || field->is_null() || *field == "auto") return Language::kUnknown;
  if (*field == "en") return Language::kEnglish;
  if (*field == "ja") return Language::kJapanese;
  throw Error(fmt::format("\"lang\" is {}; use \"en\", \"ja\" or leave it out", field->dump()));
}

/// What `make(object)` makes of the object on a line; what it throws becomes a problem, and none is
/// made.
template <typename Make>
auto from_line(std::string_view line, Make make, const std::string& path, std::size_t number,
               std::vector<Problem>& problems) -> std::optional<decltype(make(json()))> {
  try {
    const json object = parse(line);
    if (!object.is_object()) throw Error("not a JSON object; write {…} on one line");
    return make(object);
  } catch (const json::parse_error& error) {
    problems.push_back(
        {path, number, fmt::format("not JSON (byte {}); write one object a line", error.byte)});
  } catch (const json::exception&) {
    problems.push_back({path, number, "a number is out of range; put it in quotes"});
  } catch (const Error& error) {
    problems.push_back({path, number, error.what()});
  }
  return std::nullopt;
}

bool is_blank(std::string_view line) {
  return line.find_first_not_of(" \t") == std::string_view::npos;
}

class JsonlPairs final : public PairReader {
 public:
  explicit JsonlPairs(LineReader lines) : PairReader(lines.path()), lines_(std::move(lines)) {}

 private:
  std::optional<PairRecord> read(std::vector<Problem>& problems) override {
    while (lines_.next()) {
      const std::size_t number = lines_.number();
      if (!lines_.fault().empty()) add_problem(problems, {path(), number, lines_.fault()});
      if (is_blank(lines_.line())) continue;
      const auto make = [number](const json& object) {
        return PairRecord{id_field(object, number), text_field(object, "source"),
                          text_field(object, "target"), number};
      };
      if (auto record = from_line(lines_.line(), make, path(), number, faults_)) return record;
      for (Problem& fault : faults_) add_problem(problems, std::move(fault));
      faults_.clear();
    }
    return std::nullopt;
  }

  LineReader lines_;
  std::vector<Problem> faults_;  // of one line
};

}  // namespace

std::unique_ptr<PairReader> read_jsonl_pairs(LineReader lines) {
  return std::make_unique<JsonlPairs>(std::move(lines));
}

std::vector<TextRecord> read_jsonl_texts(const Input& input, std::vector<Problem>& problems) {
  std::vector<TextRecord> records;
  for_each_line(input.text, [&](std::string_view line, std::size_t number) {
    if (is_blank(line)) return;
    const auto make = [number](const json& object) {
      return TextRecord{id_field(object, number), language_field(object),
                        text_field(object, "text"), number};
    };
    if (auto record = from_line(line, make, input.path, number, problems)) {
      records.push_back(std::move(*record));
    }
  });
  return records;
}

std::string json_string(std::string_view text) {
  return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace taiyaku
