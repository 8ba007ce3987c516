#include <fmt/format.h>

#include <algorithm>
#include <array>
#include <fstream>
#include <map>
#include <nlohmann/json.hpp>
#include <string>
#include <string_view>

#include "lexicon/gettext.h"
#include "lexicon/sources.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

/// One standard: its file, the key of its list, the catalogue of its names.
struct Standard {
  const char* file;
  const char* list;
  const char* catalogue;
  NameKinds kinds;
};
constexpr std::array kStandards = {
    Standard{"iso_3166-1.json", "3166-1", "iso_3166-1.mo", kPlaceName},
    Standard{"iso_3166-2.json", "3166-2", "iso_3166-2.mo", kPlaceName},
    Standard{"iso_4217.json", "4217", "iso_4217.mo", 0},
    Standard{"iso_639-2.json", "639-2", "iso_639-2.mo", kLanguage},
};
constexpr std::array kNames = {"name", "official_name", "common_name"};
constexpr float kWeight = 0.9f;
constexpr float kFirstPart = 0.7f;

nlohmann::json read_records(const std::string& path, const char* list) {
  std::ifstream file(path);
  const nlohmann::json json = nlohmann::json::parse(file, nullptr, false);
  if (!json.is_object() || !json.contains(list) || !json[list].is_array()) {
    throw Error(fmt::format("{}: cannot read it; install the package iso-codes", path));
  }
  return json[list];
}

/// "Iran, Islamic Republic of" is found as "Iran" too, 「カリフォルニア州」 without its 州 too.
void add_name(std::string_view english, std::string_view japanese, NameKinds kinds,
              LexiconDraft& draft) {
  draft.add(japanese, english, kWeight, LexiconSource::kIso, kinds);
  if (const std::size_t end = english.find_first_of(",;"); end != std::string_view::npos) {
    draft.add(japanese, english.substr(0, end), kFirstPart, LexiconSource::kIso, kinds);
  }
  for (std::string_view suffix : {"州", "県", "省"}) {
    if (japanese.size() > 2 * suffix.size() && japanese.ends_with(suffix)) {
      draft.add(japanese.substr(0, japanese.size() - suffix.size()), english, kWeight,
                LexiconSource::kIso, kinds);
    }
  }
}

/// A language may have several names in one entry: 「ゲール語; スコットランド・ゲール語」.
void add_names(std::string_view english, std::string_view japanese, NameKinds kinds,
               LexiconDraft& draft) {
  while (!japanese.empty()) {
    const std::size_t end = std::min(japanese.find(';'), japanese.size());
    add_name(english, japanese.substr(0, end), kinds, draft);
    japanese.remove_prefix(std::min(end + 1, japanese.size()));
    japanese.remove_prefix(std::min(japanese.find_first_not_of(' '), japanese.size()));
  }
}

std::size_t add_standard(const LexiconInputs& inputs, const Standard& standard,
                         LexiconDraft& draft) {
  const nlohmann::json records =
      read_records(fmt::format("{}/{}", inputs.iso_codes, standard.file), standard.list);
  const std::map<std::string, std::string> japanese =
      read_catalogue(fmt::format("{}/{}", inputs.locale, standard.catalogue));
  std::size_t entries = 0;
  for (const nlohmann::json& record : records) {
    for (const char* field : kNames) {
      const auto name = record.find(field);
      if (name == record.end() || !name->is_string()) continue;
      const auto translated = japanese.find(name->get<std::string>());
      if (translated == japanese.end() || translated->second.empty()) continue;
      add_names(translated->first, translated->second, standard.kinds, draft);
      ++entries;
    }
  }
  return entries;
}

}  // namespace

void add_iso_codes(const LexiconInputs& inputs, LexiconDraft& draft) {
  std::size_t entries = 0;
  for (const Standard& standard : kStandards) entries += add_standard(inputs, standard, draft);
  const char* version =
      entries > 0 ? "" : "its Japanese catalogues are not installed; CLDR's names are used";
  draft.add_source({"iso-codes", version, "LGPL-2.1-or-later", entries});
}

}  // namespace taiyaku
