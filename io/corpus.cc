#include "io/corpus.h"

#include <fmt/format.h>

#include <algorithm>
#include <filesystem>
#include <set>
#include <string_view>
#include <utility>

#include "io/file.h"

namespace taiyaku {
namespace {

namespace fs = std::filesystem;

constexpr std::string_view kPacked[] = {"", ".gz", ".zst"};

bool is_there(const std::string& path) {
  std::error_code code;
  return fs::is_regular_file(path, code);
}

/// `c.ja.gz` of `c.en.gz` with from `.en` and to `.ja`; empty when there is no such file.
std::string moses_other(const std::string& path, std::string_view from, std::string_view to) {
  for (const std::string_view packed : kPacked) {
    const std::string ending = std::string(from) + std::string(packed);
    if (!path.ends_with(ending)) continue;
    std::string other =
        path.substr(0, path.size() - ending.size()) + std::string(to) + std::string(packed);
    return is_there(other) ? other : "";
  }
  return "";
}

bool is_moses_english(const std::string& path) { return !moses_other(path, ".en", ".ja").empty(); }

bool is_input(const std::string& path) {
  return format_of_name(path) != InputFormat::kAuto || is_moses_english(path);
}

bool is_hidden(const fs::path& path) { return path.filename().string().starts_with('.'); }

void append_directory(const std::string& directory, std::vector<std::string>& files) {
  std::vector<std::string> found;
  try {
    for (auto at = fs::recursive_directory_iterator(directory); at != fs::end(at); ++at) {
      if (at->is_directory() && is_hidden(at->path())) at.disable_recursion_pending();
      if (at->is_regular_file() && !is_hidden(at->path()) && is_input(at->path().string())) {
        found.push_back(at->path().string());
      }
    }
  } catch (const fs::filesystem_error& error) {
    throw Error(fmt::format("{}: {}; check its permissions", directory, error.code().message()));
  }
  if (found.empty()) {
    throw Error(fmt::format("{}: holds no file of a known extension; name the files", directory));
  }
  std::sort(found.begin(), found.end());
  files.insert(files.end(), found.begin(), found.end());
}

}  // namespace

std::vector<std::string> corpus_files(const std::vector<std::string>& paths) {
  std::vector<std::string> files;
  for (const std::string& path : paths) {
    std::error_code code;
    if (path != "-" && !fs::exists(path, code)) {
      throw Error(fmt::format("{}: does not exist; check the path", path));
    }
    if (fs::is_directory(path, code)) {
      append_directory(path, files);
    } else {
      files.push_back(path);
    }
  }
  // They are read with their English sides.
  const std::set<std::string> named(files.begin(), files.end());
  std::erase_if(files, [&](const std::string& file) {
    const std::string english = moses_other(file, ".ja", ".en");
    return !english.empty() && named.find(english) != named.end();
  });
  return files;
}

std::vector<std::string> read_path_list(const std::string& list) {
  std::vector<std::string> paths;
  for_each_line(read_file(list), [&](std::string_view line, std::size_t) {
    if (!line.empty()) paths.emplace_back(line);
  });
  return paths;
}

std::size_t CorpusUnit::text_bytes() const {
  if (pair) return pair->source.size() + pair->target.size();
  return article ? article->text.size() : 0;
}

Corpus::Corpus(std::vector<std::string> files, const PairOptions& options)
    : files_(std::move(files)), options_(options) {}

bool Corpus::open_next() {
  if (opened_ == files_.size()) return false;
  const std::string& path = files_[opened_++];
  try {
    if (options_.format == InputFormat::kAuto && is_moses_english(path)) {
      pairs_ = open_moses_of(path);
      return true;
    }
    OpenInput input = open_input(path, options_.format);
    if (is_article(input.format)) {
      article_ = read_input(std::move(input), options_.lossy, problems_);
    } else {
      pairs_ = open_pairs(std::move(input), options_);
    }
  } catch (const Error& error) {
    problems_.push_back({"", 0, error.what()});
  }
  return true;
}

std::unique_ptr<PairReader> Corpus::open_moses_of(const std::string& english) const {
  const std::string japanese = moses_other(english, ".en", ".ja");
  return options_.source_language == Language::kJapanese ? open_moses(japanese, english, options_)
                                                         : open_moses(english, japanese, options_);
}

/// False when the current file has no more.
bool Corpus::read_unit(CorpusUnit& unit) {
  if (article_) {
    unit.article = std::move(article_);
    article_.reset();
  } else if (pairs_) {
    unit.pair = pairs_->next(problems_);
    if (!unit.pair) pairs_.reset();
  }
  unit.problems = std::exchange(problems_, {});
  return unit.pair || unit.article || !unit.problems.empty();
}

bool Corpus::next(CorpusUnit& unit) {
  unit = {};
  while (!read_unit(unit)) {
    if (!open_next()) return false;
  }
  unit.number = ++number_;
  unit.file = opened_ - 1;
  return true;
}

}  // namespace taiyaku
