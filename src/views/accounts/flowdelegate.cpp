#include "views/accounts/flowdelegate.h"

#include "models/store/flowlistmodel.h"
#include "views/accounts/flowkinds.h"
#include "views/shell/badge.h"
#include "views/theme/theme.h"

#include <QPainter>

namespace {
constexpr int lineGap = 4;

QFont headingFont()
{
    QFont font = Theme::font(Theme::Text::Small);
    font.setWeight(QFont::DemiBold);
    return font;
}
} // namespace

QSize FlowDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int strong = QFontMetrics(Theme::font(Theme::Text::Strong)).height();
    if (index.data(FlowListModel::IsAccountRole).toBool())
        return {option.rect.width(), strong + 2 * Theme::spacing(1)};
    if (index.data(FlowListModel::IsHeadingRole).toBool())
        return {option.rect.width(), QFontMetrics(headingFont()).height() + Theme::spacing(3)};
    // The badge of the first line may be the taller of the two.
    const int first = qMax(strong, badgeSize(statusBadge(QStringLiteral("draft")), option.font).height());
    const int second = qMax(QFontMetrics(Theme::font(Theme::Text::Small)).height(),
        badgeSize(stateBadge(FlowState::Conflict, 0), option.font).height());
    return {option.rect.width(), Theme::spacing(1) + first + lineGap + second + Theme::spacing(1)};
}

void FlowDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = Palette::of(option.palette);
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const QRectF row = QRectF(option.rect).adjusted(2, 1, -2, -1);
    const bool isHeading = index.data(FlowListModel::IsHeadingRole).toBool();
    const bool isFlow = !isHeading && !index.data(FlowListModel::IsAccountRole).toBool();
    if (isFlow && option.state.testFlag(QStyle::State_Selected)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.accentSurface);
        painter->drawRoundedRect(row, Theme::controlRadius(), Theme::controlRadius());
        painter->setBrush(colours.accent);
        painter->drawRoundedRect(QRectF(row.left(), row.top() + 8, 3, row.height() - 16), 1.5, 1.5);
    } else if (isFlow && option.state.testFlag(QStyle::State_MouseOver)) {
        painter->setPen(Qt::NoPen);
        painter->setBrush(colours.surfaceRaised);
        painter->drawRoundedRect(row, Theme::controlRadius(), Theme::controlRadius());
    }
    if (option.state.testFlag(QStyle::State_HasFocus)) {
        painter->setPen(QPen(colours.accent, 1.5));
        painter->setBrush(Qt::NoBrush);
        painter->drawRoundedRect(row.adjusted(1, 1, -1, -1), Theme::controlRadius(), Theme::controlRadius());
    }
    if (isHeading)
        paintProjects(painter, option, index);
    else if (isFlow)
        paintFlow(painter, option, index);
    else
        paintAccount(painter, option, index);
    painter->restore();
}

//! A line that parts the projects from the flows above, and the word.
void FlowDelegate::paintProjects(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = Palette::of(option.palette);
    const QRect row = option.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    if (index.row() > 0) {
        painter->setPen(QPen(colours.border, 1));
        painter->drawLine(QPointF(row.left(), row.top() + Theme::spacing(1) + 0.5),
            QPointF(row.right(), row.top() + Theme::spacing(1) + 0.5));
    }
    painter->setFont(headingFont());
    painter->setPen(colours.textMuted);
    painter->drawText(row.adjusted(0, 0, 0, -Theme::halfSpacing()), Qt::AlignLeft | Qt::AlignBottom,
        index.data(FlowListModel::NameRole).toString());
}

void FlowDelegate::paintAccount(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = Palette::of(option.palette);
    const QRect text = option.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    const QFont font = Theme::font(Theme::Text::Strong);
    painter->setFont(font);
    painter->setPen(colours.textMuted);
    painter->drawText(text, Qt::AlignLeft | Qt::AlignVCenter,
        QFontMetrics(font).elidedText(index.data(FlowListModel::NameRole).toString(), Qt::ElideRight, text.width()));
}

void FlowDelegate::paintFlow(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = Palette::of(option.palette);
    const QRect inner
        = option.rect.adjusted(Theme::spacing(2), Theme::spacing(1), -Theme::spacing(1), -Theme::spacing(1));
    const QString name = index.data(FlowListModel::NameRole).toString();
    const QString kind = FlowKinds::title(index.data(FlowListModel::KindRole).toString());
    const Badge status = statusBadge(index.data(FlowListModel::StatusRole).toString());
    const Badge state = stateBadge(static_cast<FlowState>(index.data(FlowListModel::StateRole).toInt()),
        index.data(FlowListModel::ChangesRole).toInt());

    const auto line
        = [&](const QRect &rect, const Badge &badge, const QString &text, const QFont &font, const QColor &colour) {
              const QSize size = badgeSize(badge, option.font);
              const QRect place(
                  rect.right() - size.width() + 1, rect.center().y() - size.height() / 2, size.width(), size.height());
              paintBadge(painter, place, badge, option.font, option.palette);
              const int width = rect.width() - (size.isEmpty() ? 0 : size.width() + Theme::spacing(1));
              painter->setFont(font);
              painter->setPen(colour);
              painter->drawText(QRect(rect.left(), rect.top(), width, rect.height()), Qt::AlignLeft | Qt::AlignVCenter,
                  QFontMetrics(font).elidedText(text, Qt::ElideRight, width));
          };
    const int half = (inner.height() - lineGap) / 2;
    line(QRect(inner.left(), inner.top(), inner.width(), half), status, name, Theme::font(Theme::Text::Strong),
        colours.text);
    line(QRect(inner.left(), inner.bottom() - half + 1, inner.width(), half), state, kind,
        Theme::font(Theme::Text::Small), colours.textMuted);
}
