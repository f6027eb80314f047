#include "views/emails/emaillanguagemodel.h"

#include "models/emails/emailtexts.h"
#include "views/theme/palette.h"
#include "views/theme/theme.h"

#include <QApplication>
#include <QPainter>

namespace {
constexpr int nameWidth = 128;
}

void EmailLanguageModel::setTemplates(const QJsonValue &templates, const QJsonValue &base)
{
    QStringList codes = EmailTexts::languages(templates);
    for (const QString &code : EmailTexts::languages(base)) {
        if (!codes.contains(code))
            codes << code; // taken away here, but the provider still has it
    }
    const bool isSame = codes == m_codes;
    if (!isSame)
        beginResetModel();
    m_codes = codes;
    m_templates = templates;
    m_base = base;
    if (!isSame)
        endResetModel();
    else
        emit dataChanged(index(0), index(rowCount() - 1));
}

int EmailLanguageModel::rowCount(const QModelIndex &parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_codes.size());
}

QVariant EmailLanguageModel::data(const QModelIndex &index, int role) const
{
    if (!index.isValid())
        return {};
    const QString &code = m_codes.at(index.row());
    const QJsonValue texts = m_templates.toObject().value(code);
    const bool isChanged = texts != m_base.toObject().value(code);
    const QString name = EmailTexts::languageName(code);
    switch (role) {
    case Qt::DisplayRole:
        return name;
    case CodeRole:
        return code;
    case IsChangedRole:
        return isChanged;
    case SubjectRole:
        return texts.toObject().value(QLatin1String("subject")).toString();
    case MarkRole:
    case Qt::AccessibleTextRole: {
        const bool isEmpty = EmailTexts::isEmpty(texts);
        QString mark;
        if (isChanged) {
            //: beside a language of emails, whose texts were edited; the second: all of them were taken away
            mark = isEmpty ? tr("Changed, now empty") : tr("Changed");
        } else if (isEmpty) {
            //: beside a language of emails, which has no texts
            mark = tr("Empty");
        }
        if (role == MarkRole || mark.isEmpty())
            return role == MarkRole ? mark : name;
        //: %1 is a language, %2 such as "Changed"
        return tr("%1, %2").arg(name, mark);
    }
    default:
        return {};
    }
}

void EmailLanguageDelegate::paint(QPainter *painter, const QStyleOptionViewItem &option, const QModelIndex &index) const
{
    QStyleOptionViewItem row = option;
    initStyleOption(&row, index);
    row.text.clear();
    const QStyle *style = row.widget ? row.widget->style() : QApplication::style();
    style->drawControl(QStyle::CE_ItemViewItem, &row, painter, row.widget);

    const Palette &colours = Palette::of(row.palette);
    const QRect line = row.rect.adjusted(Theme::spacing(1), 0, -Theme::spacing(1), 0);
    const bool isSelected = row.state & QStyle::State_Selected;
    painter->save();
    painter->setFont(Theme::font(Theme::Text::Small));
    const QString mark = index.data(EmailLanguageModel::MarkRole).toString();
    const bool isChanged = index.data(EmailLanguageModel::IsChangedRole).toBool();
    painter->setPen(isSelected ? colours.text : isChanged ? colours.changed : colours.textMuted);
    painter->drawText(line, int(Qt::AlignVCenter | Qt::AlignTrailing), mark);
    const int markWidth = mark.isEmpty() ? 0 : painter->fontMetrics().horizontalAdvance(mark) + Theme::spacing(1);
    painter->setFont(row.font);
    painter->setPen(colours.text);
    const QString name = index.data().toString();
    const int taken = std::min(std::max(nameWidth, painter->fontMetrics().horizontalAdvance(name) + Theme::spacing(2)),
        line.width() - markWidth);
    painter->drawText(QRect(line.left(), line.top(), taken, line.height()), int(Qt::AlignVCenter | Qt::AlignLeading),
        painter->fontMetrics().elidedText(name, Qt::ElideRight, taken));
    const int room = line.width() - taken - markWidth;
    if (room > Theme::spacing(8)) {
        painter->setPen(isSelected ? colours.text : colours.textMuted);
        const QString subject = index.data(EmailLanguageModel::SubjectRole).toString().simplified();
        painter->drawText(QRect(line.left() + taken, line.top(), room, line.height()),
            int(Qt::AlignVCenter | Qt::AlignLeading), painter->fontMetrics().elidedText(subject, Qt::ElideRight, room));
    }
    painter->restore();
}

QSize EmailLanguageDelegate::sizeHint(const QStyleOptionViewItem &option, const QModelIndex &) const
{
    return {option.rect.width(), Theme::controlHeight()};
}
