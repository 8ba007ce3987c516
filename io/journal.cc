#include "io/journal.h"

#include <fmt/format.h>

#include <filesystem>
#include <nlohmann/json.hpp>
#include <string_view>

#include "io/digest.h"
#include "io/file.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

using json = nlohmann::ordered_json;

constexpr int kSchema = 1;
constexpr std::size_t kDigestDigits = 32;

json settings_json(const Settings& settings) {
  json object = json::array();
  for (const auto& [name, value] : settings) object.push_back({name, value});
  return object;
}

Journal journal_of(const json& object) {
  Journal journal;
  if (object.at("schema") != kSchema) throw Error("is of another version of the program");
  object.at("version").get_to(journal.version);
  for (const json& setting : object.at("settings")) {
    journal.settings.emplace_back(setting.at(0), setting.at(1));
  }
  object.at("shard").get_to(journal.shard);
  object.at("units").get_to(journal.units);
  object.at("input").get_to(journal.input);
  for (const auto& [name, extent] : object.at("outputs").items()) {
    journal.outputs[name] = {extent.at("size"), extent.at("digest")};
  }
  journal.summary = parse_audit_summary(object.at("summary").dump());
  object.at("done").get_to(journal.done);
  return journal;
}

std::string text_of(const Journal& journal) {
  json outputs = json::object();
  for (const auto& [name, extent] : journal.outputs) {
    outputs[name] = {{"size", extent.size}, {"digest", extent.digest}};
  }
  const json object = {
      {"record", "audit-journal"},  {"schema", kSchema},
      {"version", journal.version}, {"settings", settings_json(journal.settings)},
      {"shard", journal.shard},     {"units", journal.units},
      {"input", journal.input},     {"outputs", std::move(outputs)},
      {"done", journal.done},       {"summary", json::parse(to_json(journal.summary))}};
  return object.dump(-1, ' ', false, json::error_handler_t::replace);
}

std::string value_of(const Settings& settings, std::string_view name) {
  for (const auto& [key, value] : settings) {
    if (key == name) return value;
  }
  return "";
}

}  // namespace

void write_journal(const std::string& path, const Journal& journal) {
  const std::string text = text_of(journal);
  replace_file(path, fmt::format("{} {}\n", to_string(digest_of(text)), text));
}

std::optional<Journal> read_journal(const std::string& path) {
  std::error_code code;
  if (!std::filesystem::exists(path, code)) return std::nullopt;
  const std::string line = read_file(path);
  try {
    if (line.size() < kDigestDigits + 2 || line.back() != '\n') throw Error("is cut short");
    if (line[kDigestDigits] != ' ') throw Error("does not have its checksum");
    const std::string_view text =
        std::string_view(line).substr(kDigestDigits + 1, line.size() - kDigestDigits - 2);
    if (line.substr(0, kDigestDigits) != to_string(digest_of(text))) {
      throw Error("does not have its checksum");
    }
    return journal_of(json::parse(text));
  } catch (const json::exception&) {
    throw Error(fmt::format("{}: is not a journal; start again with --overwrite", path));
  } catch (const Error& error) {
    throw Error(fmt::format("{}: {}; start again with --overwrite", path, error.what()));
  }
}

std::string difference(const Journal& a, const Journal& b) {
  if (a.version != b.version) return "version of the program";
  if (a.shard != b.shard) return "shard";
  for (const auto& [name, value] : a.settings) {
    if (value_of(b.settings, name) != value) return name;
  }
  for (const auto& [name, value] : b.settings) {
    if (value_of(a.settings, name) != value) return name;
  }
  return "";
}

}  // namespace taiyaku
