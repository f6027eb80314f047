#pragma once

#include <QDialog>
#include <QJsonValue>

class EmailForm;
class EmailLanguageModel;
class EmailPreview;
class QButtonGroup;
class QListView;
class QMenu;
class QPushButton;
class ToneLabel;

//! The texts of the emails: languages, the texts of one of them, and how the email will look. Edits count as they are
//! made; there is nothing to confirm.
class EmailDialog : public QDialog
{
    Q_OBJECT
public:
    //! `isCustom`: the flow uses its own design.
    EmailDialog(const QString &title, bool isCustom, QWidget *parent);
    void setTemplates(const QJsonValue &templates, const QJsonValue &base);
    void setReadOnly(bool isReadOnly);
    void setLanguage(const QString &code);
    QString language() const;

signals:
    void edited(const QJsonValue &templates);

private:
    QWidget *createLanguages();
    QWidget *createTexts();
    QWidget *createPreview(bool isCustom);
    void announce(const QJsonValue &templates);
    void showLanguage();
    void showPreview();
    void fillCopyMenu();

    QJsonValue m_templates = QJsonValue::Undefined, m_base = QJsonValue::Undefined;
    EmailLanguageModel *m_model;
    QListView *m_list;
    ToneLabel *m_heading;
    EmailForm *m_form;
    EmailPreview *m_preview;
    QButtonGroup *m_design;
    QPushButton *m_copy, *m_revert;
    QMenu *m_copyMenu;
    bool m_isReadOnly = false;
};
