#pragma once

#include "models/didit/checksettingsmodel.h"

#include <QPointer>
#include <QWidget>

#include <vector>

class AccountServices;
class BandScale;
class FieldRow;
class ToneLabel;
class QPushButton;
class QVBoxLayout;

//! The label and the settings of one check, by section, each as in the form of the flow. Settings that have no effect
//! as things stand wait behind "Show all settings". It reads the flow when it is told to and passes edits on.
class CheckForm : public QWidget
{
    Q_OBJECT
public:
    //! `settings`: null for a check that this version does not know; its contents are shown as they are.
    CheckForm(const ProjectFlow &flow, FlowSchemaPtr settings, QWidget *parent);
    ~CheckForm() override;

    //! Shows the check that stands at `position` now.
    void follow(qsizetype position);
    void setServices(AccountServices *services);
    //! Puts the cursor into the setting that holds a place inside the check; the first one for the empty place.
    //! Returns the row to bring into sight; null when there is no such setting.
    FieldRow *reveal(const JsonPointer &inside);
    //! The first setting that differs from what the provider holds; nothing when none does.
    std::optional<JsonPointer> firstChange() const;
    //! Whether a finding is shown beside the setting that it is about.
    bool shows(const Problem &problem) const;

signals:
    //! A person changed the check at `inside`. `isTyping`: edits of one place are one step.
    void edited(const QJsonValue &value, const JsonPointer &inside, bool isTyping);
    void fixRequested(const Problem &problem);
    //! Rows came or went.
    void rowsChanged();

private:
    struct Section
    {
        QString id;
        QWidget *box = nullptr;
        QVBoxLayout *rows = nullptr;
        int first = 0; // where its rows begin
    };
    void addSection(const QString &id, const QString &title, const QString &help);
    Section &sectionOf(int row);
    FieldRow *makeRow(int row);
    void refresh(int row);
    //! The scale that the setting of `row` shares with another one, under the second of both.
    void addScale(int row);
    void refreshScale(int row);
    void showRows();
    void showUnknown();
    void onFocusChanged(QWidget *now);
    void setShowsAll(bool showsAll);

    const ProjectFlow &m_flow;
    CheckSettingsModel m_model;
    QPointer<AccountServices> m_services;
    QVBoxLayout *m_column;
    std::vector<Section> m_sections;
    std::vector<FieldRow *> m_rows; // by the model's row; null until shown
    struct Scale
    {
        BandScale *scale = nullptr;
        int lower = -1, upper = -1; // the model's rows
    };
    std::vector<Scale> m_scales;
    QPushButton *m_more;
    QWidget *m_unknown = nullptr;
    std::vector<std::pair<JsonPointer, QJsonValue>> m_unknownShown;
    int m_current = -1; // the row with the focus
    bool m_showsAll = false;
};
