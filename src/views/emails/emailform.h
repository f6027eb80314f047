#pragma once

#include "models/emails/emailtexts.h"

#include <QScrollArea>

class ColourInput;
class QCheckBox;
class QLineEdit;
class QPlainTextEdit;
class QVBoxLayout;
class ToneLabel;

//! The texts of an email in one language, one above the other.
class EmailForm : public QScrollArea
{
    Q_OBJECT
public:
    explicit EmailForm(QWidget *parent);
    //! Shows a language. Values of a wrong type are shown as JSON and stay until somebody edits them.
    void setTexts(const QJsonObject &texts);
    void setReadOnly(bool isReadOnly);
    //! Puts the cursor into the first text.
    void focusFirst();

signals:
    void edited(const QString &key, const QJsonValue &value);
    void slotEdited(const QString &slot, bool isPresent);

private:
    //! The control of one part; only one of them is set.
    struct Editor
    {
        QString key;
        QLineEdit *line = nullptr;
        QPlainTextEdit *paragraph = nullptr;
        ColourInput *colour = nullptr;
        QCheckBox *box = nullptr;
    };
    void addPart(const EmailTexts::Part &part);
    QWidget *createControl(const EmailTexts::Part &part, Editor &editor);
    void show(const Editor &editor, const QJsonValue &value);
    void showSlots(const QJsonObject &texts);
    void showUnknown(const QJsonObject &texts);

    QVBoxLayout *m_column;
    std::vector<Editor> m_editors;
    QWidget *m_slots;
    ToneLabel *m_unknown;
    QStringList m_slotNames;
    bool m_isReadOnly = false;
};
