#include "views/forms/editors/celldelegate.h"

#include "models/schema/flowschema.h"
#include "views/forms/editors/numberspin.h"
#include "views/forms/wheelguard.h"
#include "views/theme/theme.h"

#include <QComboBox>
#include <QLineEdit>

CellDelegate::CellDelegate(FieldOf fieldOf, QObject *parent)
    : QStyledItemDelegate(parent)
    , m_fieldOf(std::move(fieldOf))
{
}

QWidget *CellDelegate::createEditor(QWidget *parent, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    const FieldSpec *field = m_fieldOf(index);
    if (!field)
        return nullptr;
    if (field->widget == FieldWidget::Number || field->widget == FieldWidget::Score) {
        auto *spin = new NumberSpin(*field, QString(), parent);
        spin->setAccessibleName(FlowSchema::text(field->label));
        return spin;
    }
    if (field->choices.empty()) {
        QWidget *line = QStyledItemDelegate::createEditor(parent, option, index);
        if (line)
            line->setAccessibleName(FlowSchema::text(field->label));
        return line;
    }
    auto *combo = new QComboBox(parent);
    combo->setAccessibleName(FlowSchema::text(field->label));
    for (const FieldChoice &choice : field->choices)
        combo->addItem(FlowSchema::text(choice.label), choice.value);
    WheelGuard::keepValue(combo);
    // Choosing is deciding: without this the choice would wait for the focus to leave the cell.
    connect(combo, &QComboBox::activated, this, [this, combo] {
        auto *self = const_cast<CellDelegate *>(this);
        emit self->commitData(combo);
        emit self->closeEditor(combo);
    });
    return combo;
}

void CellDelegate::setEditorData(QWidget *editor, const QModelIndex &index) const
{
    if (auto *spin = qobject_cast<NumberSpin *>(editor)) {
        spin->setNumber(index.data(Qt::EditRole).toJsonValue());
        spin->selectAll(); // what is typed replaces the number, as in the other cells
        return;
    }
    auto *combo = qobject_cast<QComboBox *>(editor);
    if (!combo) {
        auto *line = qobject_cast<QLineEdit *>(editor);
        // While somebody types, news about the row must not replace the text.
        if (!line || !line->isModified())
            QStyledItemDelegate::setEditorData(editor, index);
        return;
    }
    const QString value = index.data(Qt::EditRole).toString();
    if (combo->findData(value) < 0 && !value.isEmpty())
        combo->addItem(tr("%1 (not known to this version)").arg(value), value);
    combo->setCurrentIndex(combo->findData(value));
}

void CellDelegate::setModelData(QWidget *editor, QAbstractItemModel *model, const QModelIndex &index) const
{
    const auto *combo = qobject_cast<QComboBox *>(editor);
    if (const auto *spin = qobject_cast<NumberSpin *>(editor))
        model->setData(index, QVariant(spin->number()), Qt::EditRole);
    else if (!combo)
        QStyledItemDelegate::setModelData(editor, model, index);
    else if (combo->currentIndex() >= 0)
        model->setData(index, combo->currentData(), Qt::EditRole);
}

QSize CellDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QSize size = QStyledItemDelegate::sizeHint(option, index);
    size.setHeight(std::max(size.height(), Theme::controlHeight()));
    return size;
}
