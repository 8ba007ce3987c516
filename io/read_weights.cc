#include "io/read_weights.h"

#include <fmt/format.h>

#include <array>
#include <charconv>
#include <cmath>
#include <optional>
#include <set>
#include <string_view>
#include <utility>
#include <vector>

#include "io/file.h"
#include "io/input.h"
#include "segment/characters.h"
#include "segment/error.h"

namespace taiyaku {
namespace {

constexpr std::size_t kMostBytes = 1 << 20;
/// Log-odds; e to the power of this is no probability any more.
constexpr double kLargest = 100;

/// Removes `prefix` from the front; false when it is not there.
bool take(std::string_view& text, std::string_view prefix) {
  if (!text.starts_with(prefix)) return false;
  text = trimmed(text.substr(prefix.size()));
  return true;
}

/// The lines of one file of weights.
class WeightLines {
 public:
  explicit WeightLines(const std::string& path) : path_(path) {}

  void add(std::string_view line, std::size_t number) {
    number_ = number;
    line = trimmed(line);
    const bool frame = line == "constexpr std::array kWeights = {" || line == "};";
    if (line.empty() || line.starts_with("//") || frame) return;
    if (take(line, "Weight{")) {
      add_weight(line);
    } else if (take(line, "constexpr double kFittedIntercept =")) {
      if (intercept_) fail("a second intercept; keep one");
      intercept_ = take_number(line);
      if (line != ";") fail("the line does not end in ;");
    } else {
      fail("no line of a table of weights; give a file that `taiyaku train --output` wrote");
    }
  }

  RiskWeights weights() && {
    if (!intercept_) {
      throw Error(fmt::format(
          "{}: no intercept (constexpr double kFittedIntercept = …;); give a file that `taiyaku "
          "train --output` wrote",
          path_));
    }
    return {*intercept_, weights_};
  }

 private:
  [[noreturn]] void fail(std::string_view what) const {
    throw Error(fmt::format("{}:{}: {}", path_, number_, what));
  }

  void add_weight(std::string_view line) {
    if (!take(line, "\"")) fail("a name in quotation marks is missing behind Weight{");
    const std::size_t end = line.find('"');
    if (end == std::string_view::npos) fail("the name is not closed with a quotation mark");
    const std::string name(line.substr(0, end));
    line = trimmed(line.substr(end + 1));
    if (!is_risk_feature(name)) {
      fail(
          fmt::format("'{}' is no rule and no measure of this version; take the line out or train "
                      "again",
                      name));
    }
    if (!names_.insert(name).second) fail(fmt::format("'{}' a second time; keep one", name));
    if (!take(line, ",")) fail("a comma is missing behind the name");
    const double weight = take_number(line);
    if (line != "}," && line != "}") fail("the weight does not end in },");
    weights_.emplace_back(name, weight);
  }

  double take_number(std::string_view& line) {
    double number = 0;
    const auto [end, error] = std::from_chars(line.data(), line.data() + line.size(), number);
    if (error != std::errc() || !std::isfinite(number)) fail("a number is missing");
    if (std::abs(number) > kLargest) fail("a weight of more than 100; log-odds are wanted");
    line = trimmed(line.substr(static_cast<std::size_t>(end - line.data())));
    return number;
  }

  std::string path_;
  std::size_t number_ = 0;
  std::optional<double> intercept_;
  std::set<std::string> names_;
  std::vector<std::pair<std::string, double>> weights_;
};

}  // namespace

RiskWeights read_weights(const std::string& path) {
  const std::string text = read_file(path);
  if (text.size() > kMostBytes) {
    throw Error(path + ": more than 1 MB; give a file that `taiyaku train --output` wrote");
  }
  WeightLines lines(path);
  for_each_line(text, [&](std::string_view line, std::size_t number) { lines.add(line, number); });
  return std::move(lines).weights();
}

}  // namespace taiyaku
