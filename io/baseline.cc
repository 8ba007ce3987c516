#include "io/baseline.h"

#include <fmt/format.h>

#include <algorithm>
#include <charconv>
#include <tuple>
#include <vector>

#include "io/file.h"
#include "io/fingerprint.h"
#include "io/input.h"
#include "io/write_tsv.h"

namespace taiyaku {
namespace {

constexpr std::string_view kHeading = "# taiyaku baseline 1";
constexpr std::size_t kDigits = 16;  ///< of a fingerprint, in base 16

/// The field up to the next tab, taken off the line.
std::string_view next_field(std::string_view& line) {
  const std::string_view field = line.substr(0, line.find('\t'));
  line.remove_prefix(std::min(field.size() + 1, line.size()));
  return field;
}

/// The file's number, or 0 for what is none.
std::uint64_t parse_fingerprint(std::string_view digits) {
  std::uint64_t number = 0;
  const char* end = digits.data() + digits.size();
  const auto result = std::from_chars(digits.data(), end, number, 16);
  return digits.size() == kDigits && result.ptr == end ? number : 0;
}

}  // namespace

void Baseline::add(const ResultFinding& finding, const ResultPair* pair) {
  entries_.insert_or_assign(fingerprint(finding, pair),
                            Entry{finding.rule, finding.source.text, finding.target.text});
}

void Baseline::add(const Baseline& other) {
  entries_.insert(other.entries_.begin(), other.entries_.end());
}

std::size_t Baseline::prune(const Baseline& found) {
  return std::erase_if(entries_,
                       [&](const auto& entry) { return found.entries_.count(entry.first) == 0; });
}

void Baseline::mark(std::vector<ResultFinding>& findings, const ResultPair* pair) const {
  for (ResultFinding& finding : findings)
    finding.known = entries_.count(fingerprint(finding, pair)) > 0;
}

void Baseline::mark(Results& results) const {
  for (ResultPair& pair : results.pairs) mark(pair.findings, &pair);
  for (ResultUnpaired& paragraph : results.unpaired) mark(paragraph.findings, nullptr);
}

void Baseline::write(std::ostream& out) const {
  std::vector<std::pair<std::uint64_t, const Entry*>> rows;
  for (const auto& [number, entry] : entries_) rows.emplace_back(number, &entry);
  std::stable_sort(rows.begin(), rows.end(), [](const auto& a, const auto& b) {
    return std::tie(a.second->rule, a.first) < std::tie(b.second->rule, b.first);
  });
  out << kHeading << '\n';
  for (const auto& [number, entry] : rows) {
    out << fmt::format("{}\t{:016x}\t{}\t{}\n", entry->rule, number, tsv_field(entry->source),
                       tsv_field(entry->target));
  }
}

Baseline read_baseline(const std::string& path) {
  const std::string text = read_file(path);
  Baseline baseline;
  bool any_line = false;
  for_each_line(text, [&](std::string_view line, std::size_t number) {
    if (!any_line && line != kHeading) {
      throw Error(fmt::format(
          "{}:{}: is no baseline of this version; make one with 'taiyaku baseline create'", path,
          number));
    }
    any_line = true;
    if (line.empty() || line.front() == '#') return;
    const std::string_view rule = next_field(line);
    const std::uint64_t fingerprint = parse_fingerprint(next_field(line));
    if (fingerprint == 0) {
      throw Error(
          fmt::format("{}:{}: needs a rule, a fingerprint of {} digits, and the words, "
                      "separated by tabs",
                      path, number, kDigits));
    }
    const std::string source(next_field(line));
    baseline.entries_[fingerprint] = {std::string(rule), source, std::string(next_field(line))};
  });
  if (!any_line) throw Error(path + ": is empty; make one with 'taiyaku baseline create'");
  return baseline;
}

void BaselineCollector::pair(const ResultPair& pair) {
  for (const ResultFinding& finding : pair.findings) baseline_.add(finding, &pair);
}

void BaselineCollector::unpaired(const ResultUnpaired& paragraph) {
  for (const ResultFinding& finding : paragraph.findings) baseline_.add(finding, nullptr);
}

}  // namespace taiyaku
