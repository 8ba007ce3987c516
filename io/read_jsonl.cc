// JSON Lines: `{"id","source","target"}` or `{"id","lang","text"}`, one object a line.
#include <fmt/format.h>

#include <nlohmann/json.hpp>

#include "io/read_records.h"

namespace taiyaku {
namespace {

using nlohmann::json;

/// Depth that a record may nest to; ours are flat, and a deeply nested line must not exhaust the
/// stack.
constexpr int kMaxDepth = 32;

json parse(std::string_view line) {
  const auto shallow = [](int depth, json::parse_event_t, json&) {
    if (depth > kMaxDepth) throw Error("nested too deeply");
    return true;
  };
  return json::parse(line, shallow);
}

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

/// Calls `make(object, line number)` for each line that is not blank; what it throws becomes a
/// problem.
template <typename Make>
void for_each_object(const Input& input, std::vector<Problem>& problems, Make make) {
  for_each_line(input.text, [&](std::string_view line, std::size_t number) {
    if (line.find_first_not_of(" \t") == std::string_view::npos) return;
    try {
      const json object = parse(line);
      if (!object.is_object()) throw Error("not a JSON object; write {…} on one line");
      make(object, number);
    } catch (const json::parse_error& error) {
      problems.push_back({input.path, number,
                          fmt::format("not JSON (byte {}); write one object a line", error.byte)});
    } catch (const json::exception&) {
      problems.push_back({input.path, number, "a number is out of range; put it in quotes"});
    } catch (const Error& error) {
      problems.push_back({input.path, number, error.what()});
    }
  });
}

}  // namespace

std::vector<PairRecord> read_jsonl_pairs(const Input& input, std::vector<Problem>& problems) {
  std::vector<PairRecord> records;
  for_each_object(input, problems, [&](const json& object, std::size_t line) {
    records.push_back(
        {id_field(object, line), text_field(object, "source"), text_field(object, "target"), line});
  });
  return records;
}

std::vector<TextRecord> read_jsonl_texts(const Input& input, std::vector<Problem>& problems) {
  std::vector<TextRecord> records;
  for_each_object(input, problems, [&](const json& object, std::size_t line) {
    records.push_back(
        {id_field(object, line), language_field(object), text_field(object, "text"), line});
  });
  return records;
}

std::string json_string(std::string_view text) {
  return json(text).dump(-1, ' ', false, json::error_handler_t::replace);
}

}  // namespace taiyaku
