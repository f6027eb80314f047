#include "views/whitelist/problemcelldelegate.h"

#include "models/whitelist/whitelistrow.h"
#include "views/theme/icons.h"
#include "views/theme/theme.h"

#include <QLineEdit>

namespace {
constexpr int iconSize = 16;
}

ProblemCellDelegate::ProblemCellDelegate(int problemRole, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_problemRole(problemRole)
{
}

void ProblemCellDelegate::initStyleOption(QStyleOptionViewItem *option, const QModelIndex &index) const
{
    QStyledItemDelegate::initStyleOption(option, index);
    option->text.replace(QLatin1Char('\n'), QLatin1Char(' ')); // a row is one line high
    if (index.data(m_problemRole).toString().isEmpty())
        return;
    option->features |= QStyleOptionViewItem::HasDecoration;
    option->icon = Icons::icon(QStringLiteral("error"), &Palette::error);
    option->decorationSize = QSize(iconSize, iconSize);
    option->decorationPosition = QStyleOptionViewItem::Right; // so that the texts of a column stay in one line
    if (!(option->state & QStyle::State_Selected))
        option->backgroundBrush = Palette::of(option->palette).errorSurface;
}

QWidget *ProblemCellDelegate::createEditor(
    QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QWidget *editor = QStyledItemDelegate::createEditor(parent, option, index);
    if (auto *line = qobject_cast<QLineEdit *>(editor)) {
        line->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
        line->setMaxLength(static_cast<int>(WhiteListRow::longestCell));
    }
    return editor;
}

void ProblemCellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    const auto *line = qobject_cast<QLineEdit *>(editor);
    // While somebody types, news about the row must not replace the text.
    if (!line || !line->isModified())
        QStyledItemDelegate::setEditorData(editor, index);
}

QSize ProblemCellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height() + Theme::spacing(1), Theme::controlHeight()));
    return size;
}
