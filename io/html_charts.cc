#include "io/html_charts.h"

#include <fmt/format.h>

#include <algorithm>
#include <numeric>

#include "io/html_text.h"

namespace taiyaku {
namespace {

constexpr double kStripWidth = 1000;
constexpr double kStripHeight = 84;
constexpr double kBlockHeight = 16;

/// Where each block lies on one side of the strip: x and width.
using Places = std::vector<std::pair<double, double>>;

Places places_of(const std::vector<StripBlock>& blocks, Span StripBlock::*side,
                 bool StripBlock::*has) {
  std::vector<std::size_t> order;
  double total = 0;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (!(blocks[i].*has)) continue;
    order.push_back(i);
    total += (blocks[i].*side).size() + 1.0;
  }
  std::stable_sort(order.begin(), order.end(), [&](std::size_t a, std::size_t b) {
    return (blocks[a].*side).begin < (blocks[b].*side).begin;
  });
  Places places(blocks.size());
  double x = 0;
  for (const std::size_t i : order) {
    const double width = ((blocks[i].*side).size() + 1.0) / total * kStripWidth;
    places[i] = {x, std::max(0.5, width - std::min(2.0, width * 0.2))};
    x += width;
  }
  return places;
}

std::string block_svg(std::pair<double, double> place, double y, std::string_view name) {
  return fmt::format(
      "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.0f}\" width=\"{:.1f}\" height=\"{:.0f}\"/>", name,
      place.first, y, place.second, kBlockHeight);
}

std::string line_svg(std::pair<double, double> from, std::pair<double, double> to) {
  const double x1 = from.first + from.second / 2;
  const double x2 = to.first + to.second / 2;
  const double top = kBlockHeight + 2;
  const double bottom = kStripHeight - kBlockHeight - 2;
  const double middle = kStripHeight / 2;
  return fmt::format("<path d=\"M{:.1f} {:.0f}C{:.1f} {:.0f} {:.1f} {:.0f} {:.1f} {:.0f}\"/>", x1,
                     top, x1, middle, x2, middle, x2, bottom);
}

/// `pairs` are in order of their source.
void set_places(std::vector<StripBlock>& blocks, std::vector<std::size_t> pairs,
                const std::vector<bool>& in_order) {
  for (std::size_t place = 0; place < pairs.size(); ++place) {
    if (!in_order[pairs[place]]) blocks[pairs[place]].source_place = place + 1;
  }
  std::stable_sort(pairs.begin(), pairs.end(), [&](std::size_t a, std::size_t b) {
    return blocks[a].target.begin < blocks[b].target.begin;
  });
  for (std::size_t place = 0; place < pairs.size(); ++place) {
    if (!in_order[pairs[place]]) blocks[pairs[place]].target_place = place + 1;
  }
}

}  // namespace

void find_moved(std::vector<StripBlock>& blocks) {
  std::vector<std::size_t> pairs;
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    if (blocks[i].has_source && blocks[i].has_target) pairs.push_back(i);
  }
  std::stable_sort(pairs.begin(), pairs.end(), [&](std::size_t a, std::size_t b) {
    return blocks[a].source.begin < blocks[b].source.begin;
  });
  // The longest run of pairs whose targets ascend too (patience sorting) is in order.
  constexpr std::size_t kNone = static_cast<std::size_t>(-1);
  std::vector<std::size_t> tails;
  std::vector<std::size_t> before(blocks.size(), kNone);
  for (const std::size_t i : pairs) {
    const auto found = std::upper_bound(
        tails.begin(), tails.end(), blocks[i].target.begin,
        [&](std::uint32_t at, std::size_t tail) { return at < blocks[tail].target.begin; });
    if (found != tails.begin()) before[i] = *(found - 1);
    if (found == tails.end())
      tails.push_back(i);
    else
      *found = i;
  }
  std::vector<bool> in_order(blocks.size(), false);
  for (std::size_t i = tails.empty() ? kNone : tails.back(); i != kNone; i = before[i]) {
    in_order[i] = true;
  }
  set_places(blocks, pairs, in_order);
}

std::string alignment_strip(const std::vector<StripBlock>& blocks) {
  const Places source = places_of(blocks, &StripBlock::source, &StripBlock::has_source);
  const Places target = places_of(blocks, &StripBlock::target, &StripBlock::has_target);
  std::string svg = fmt::format(
      "<svg class=\"strip\" viewBox=\"0 0 {:.0f} {:.0f}\" preserveAspectRatio=\"none\" "
      "role=\"group\" "
      "aria-label=\"Alignment of the paragraphs\">",
      kStripWidth, kStripHeight);
  for (std::size_t i = 0; i < blocks.size(); ++i) {
    const StripBlock& block = blocks[i];
    const bool is_pair = block.has_source && block.has_target;
    const std::string_view name = is_pair ? to_string(block.verdict) : "lone";
    svg +=
        fmt::format("<a href=\"#{}\" class=\"{}\"><title>{}</title>", html_attribute(block.anchor),
                    block.has_moved() ? "moved" : "", html_attribute(block.title));
    if (is_pair) svg += line_svg(source[i], target[i]);
    if (block.has_source) svg += block_svg(source[i], 0, name);
    if (block.has_target) svg += block_svg(target[i], kStripHeight - kBlockHeight, name);
    svg += "</a>";
  }
  return svg + "</svg>";
}

void add_to(Histogram& histogram, double value, Verdict verdict) {
  const double scaled = std::clamp(value, 0.0, 1.0) * static_cast<double>(histogram.size());
  const auto bin = std::min(static_cast<std::size_t>(scaled), histogram.size() - 1);
  ++histogram[bin][static_cast<std::size_t>(verdict)];
}

std::string histogram_svg(const Histogram& histogram, bool plain, const std::string& label) {
  constexpr double kHeight = 60;
  constexpr double kWidth = 15;
  std::size_t most = 1;
  for (const auto& bin : histogram)
    most = std::max(most, std::accumulate(bin.begin(), bin.end(), std::size_t{0}));
  std::string svg = fmt::format("<svg viewBox=\"0 -12 300 86\" role=\"img\" aria-label=\"{}\">",
                                html_attribute(label));
  for (std::size_t i = 0; i < histogram.size(); ++i) {
    double y = kHeight;
    std::size_t total = 0;
    for (std::size_t v = 0; v < 3; ++v) {
      const double height =
          static_cast<double>(histogram[i][v]) / static_cast<double>(most) * kHeight;
      total += histogram[i][v];
      y -= height;
      if (height <= 0) continue;
      svg += fmt::format(
          "<rect class=\"{}\" x=\"{:.1f}\" y=\"{:.1f}\" width=\"{:.1f}\" height=\"{:.1f}\"/>",
          plain ? std::string_view("bar") : to_string(static_cast<Verdict>(v)),
          static_cast<double>(i) * kWidth + 1, y, kWidth - 2, height);
    }
    if (total > 0) {
      svg += fmt::format("<text x=\"{:.1f}\" y=\"{:.1f}\" text-anchor=\"middle\">{}</text>",
                         (static_cast<double>(i) + 0.5) * kWidth, y - 3, total);
    }
  }
  return svg +
         "<path class=\"axis\" d=\"M0 60.5H300\"/><text x=\"0\" y=\"73\">0</text>"
         "<text x=\"150\" y=\"73\" text-anchor=\"middle\">0.5</text>"
         "<text x=\"300\" y=\"73\" text-anchor=\"end\">1</text></svg>";
}

}  // namespace taiyaku
