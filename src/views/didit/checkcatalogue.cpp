#include "views/didit/checkcatalogue.h"

#include "models/didit/workflowchecks.h"
#include "views/theme/theme.h"

#include <QAbstractItemView>
#include <QPainter>

namespace {
constexpr int textFlags = Qt::TextWordWrap | Qt::AlignLeading | Qt::AlignTop;

int textWidth(const QStyleOptionViewItem &option)
{
    const auto *view = qobject_cast<const QAbstractItemView *>(option.widget);
    return (view ? view->viewport()->width() : option.rect.width()) - 2 * Theme::spacing(2);
}

int heightOf(const QFont &font, int width, const QString &text)
{
    return text.isEmpty() ? 0 : QFontMetrics(font).boundingRect(QRect(0, 0, width, 10'000), textFlags, text).height();
}
} // namespace

CheckCatalogue::CheckCatalogue(const DiditFeatures &features, const QJsonArray &checks, QObject *parent)
    : QAbstractListModel(parent)
{
    QStringList present;
    for (const QJsonValue &check : checks)
        present << check.toObject().value(QLatin1String("feature")).toString().toUpper();
    for (const DiditFeatures::Feature &feature : features.all()) {
        Row row{feature.name, feature.title, feature.description, features.whyNot(checks, feature.name)};
        row.isPossible = row.note.isEmpty();
        if (row.isPossible && present.contains(feature.name))
            row.note = tr("This workflow has this check already.");
        else if (row.isPossible && !feature.isDocumented)
            row.note = tr("It is not documented that a workflow can be given this check here.");
        m_rows.push_back(row);
    }
}

int CheckCatalogue::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant CheckCatalogue::data(const QModelIndex &index, int role) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return {};
    const Row &row = m_rows[static_cast<size_t>(index.row())];
    switch (role) {
    case Qt::DisplayRole:
        return row.title;
    case NameRole:
        return row.name;
    case DescriptionRole:
        return row.description;
    case NoteRole:
        return row.note;
    case SearchRole:
        return QStringList({row.title, row.description, row.name}).join(QLatin1Char('\n'));
    case Qt::AccessibleDescriptionRole:
        return QStringList({row.description, row.note}).join(QLatin1Char(' ')).trimmed();
    default:
        return {};
    }
}

Qt::ItemFlags CheckCatalogue::flags(const QModelIndex &index) const
{
    if (!checkIndex(index, CheckIndexOption::IndexIsValid))
        return Qt::NoItemFlags;
    return m_rows[static_cast<size_t>(index.row())].isPossible ? Qt::ItemIsEnabled | Qt::ItemIsSelectable
                                                               : Qt::NoItemFlags;
}

QSize CatalogueDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const int width = textWidth(option);
    const QFont small = Theme::font(Theme::Text::Small);
    const int note = heightOf(small, width, index.data(CheckCatalogue::NoteRole).toString());
    return {width + 2 * Theme::spacing(2),
        Theme::spacing(2) + heightOf(Theme::font(Theme::Text::Strong), width, index.data().toString())
            + heightOf(small, width, index.data(CheckCatalogue::DescriptionRole).toString())
            + (note > 0 ? note + 2 : 0)};
}

void CatalogueDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const Palette &colours = Palette::of(option.palette);
    const bool isPossible = index.flags() & Qt::ItemIsEnabled;
    painter->save();
    if (option.state & QStyle::State_Selected)
        painter->fillRect(option.rect, colours.selection);
    else if (isPossible && option.state & QStyle::State_MouseOver)
        painter->fillRect(option.rect, colours.surfaceRaised);
    const int width = textWidth(option);
    QRect place(option.rect.left() + Theme::spacing(2), option.rect.top() + Theme::spacing(1), width, 10'000);
    const auto write = [&](const QFont &font, const QColor &colour, const QString &text) {
        painter->setFont(font);
        painter->setPen(colour);
        painter->drawText(place, textFlags, text);
        place.setTop(place.top() + heightOf(font, width, text));
    };
    const QFont small = Theme::font(Theme::Text::Small);
    write(Theme::font(Theme::Text::Strong), isPossible ? colours.text : colours.textDisabled, index.data().toString());
    write(small, isPossible ? colours.textMuted : colours.textDisabled,
        index.data(CheckCatalogue::DescriptionRole).toString());
    place.setTop(place.top() + 2);
    // The reason is to be read, whatever is greyed out.
    QFont italic = small;
    italic.setItalic(true);
    write(italic, colours.textMuted, index.data(CheckCatalogue::NoteRole).toString());
    if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_Selected) {
        painter->setPen(colours.accent);
        painter->setBrush(Qt::NoBrush);
        painter->drawRect(option.rect.adjusted(0, 0, -1, -1));
    }
    painter->restore();
}
