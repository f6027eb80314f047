#include "views/didit/graphview.h"

#include "views/forms/wheelguard.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QEvent>
#include <QHeaderView>

#include <algorithm>

namespace {

constexpr int mostVisibleRows = 16;

QString iconOf(GraphLine::Kind kind)
{
    switch (kind) {
    case GraphLine::Kind::Check:
        return QStringLiteral("shield");
    case GraphLine::Kind::Fork:
        return QStringLiteral("branch");
    case GraphLine::Kind::Way:
        return QStringLiteral("chevron-right");
    case GraphLine::Kind::Action:
        return QStringLiteral("play");
    case GraphLine::Kind::Webhook:
        return QStringLiteral("plug");
    case GraphLine::Kind::Verdict:
        return QStringLiteral("check");
    case GraphLine::Kind::Jump:
        return QStringLiteral("link");
    case GraphLine::Kind::Unknown:
        break;
    }
    return QStringLiteral("help");
}

} // namespace

GraphView::GraphView(QWidget *parent)
    : QTreeWidget(parent)
{
    setHeaderHidden(true);
    setRootIsDecorated(false);
    setItemsExpandable(false);
    setUniformRowHeights(true);
    setIndentation(Theme::spacing(3));
    setSelectionMode(QAbstractItemView::SingleSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setAccessibleName(tr("Steps of this workflow"));
    header()->setSectionResizeMode(QHeaderView::ResizeToContents);
    WheelGuard::scrollOnlyWithFocus(this);
}

void GraphView::setGraph(const QJsonObject &graph, const DiditFeatures &features)
{
    std::vector<GraphLine> lines = graphOutline(graph, features);
    if (lines == m_lines)
        return;
    m_lines = std::move(lines);
    showLines();
}

void GraphView::showLines()
{
    clear();
    std::vector<QTreeWidgetItem *> open; // by depth
    for (const GraphLine &line : m_lines) {
        const auto depth = std::min(static_cast<size_t>(line.depth), open.size());
        auto *item = depth == 0 ? new QTreeWidgetItem(this) : new QTreeWidgetItem(open[depth - 1]);
        //: a step of a workflow: %1 is its name, %2 a person's own name for it
        item->setText(0, line.detail.isEmpty() ? line.title : tr("%1 (%2)").arg(line.title, line.detail));
        item->setIcon(0, Icons::icon(iconOf(line.kind), &Palette::textMuted));
        if (line.kind == GraphLine::Kind::Check)
            item->setFont(0, Theme::font(Theme::Text::Strong));
        open.resize(depth);
        open.push_back(item);
    }
    expandAll();
    const int rows = std::clamp(static_cast<int>(m_lines.size()), 1, mostVisibleRows);
    setFixedHeight(rows * std::max(sizeHintForRow(0), Theme::spacing(3)) + 2 * frameWidth() + Theme::spacing(1));
}

void GraphView::drawBranches(QPainter *, const QRect &, const QModelIndex &) const
{
    // Nothing opens or closes here.
}

void GraphView::changeEvent(QEvent *event)
{
    QTreeWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange && !m_lines.empty())
        showLines();
}
