#pragma once

#include "models/document/fieldmodel.h"
#include "views/shell/pagescroll.h"

class AccountServices;
class Banner;
class FieldRow;
class SectionCard;
class ToneLabel;
class QVBoxLayout;

//! A flow as a form: one card a section, one row a field. It is built once from the FieldModel; after that an edit, an
//! undo or a new base only touches the rows the model names. Edits go to the flow as undo steps, what is typed from
//! focus to focus as one.
class FormView : public PageScroll
{
    Q_OBJECT
public:
    //! `reservedMnemonics`: letters the window's menus use ("FEVH").
    explicit FormView(FieldModel &model, QWidget *parent = nullptr, const QString &reservedMnemonics = {});
    ~FormView() override;

    //! What the editors can ask about the flow's account; null for nothing. It may go before the form does.
    void setServices(AccountServices *services);

    //! Scrolls to the field that holds `pointer`, focuses it and lights it up. A filter that hides it is dropped.
    void reveal(const JsonPointer &pointer);
    //! Hides every row whose label, help, pointer and value do not hold `text`; empty shows all.
    void setFilter(const QString &text);
    QString filter() const { return m_filter; }
    //! Hides every row that is as the provider has it.
    void setChangedOnly(bool isChangedOnly);
    bool isChangedOnly() const { return m_isChangedOnly; }

    FieldModel &model() const { return m_model; }
    //! The row of the field that holds `pointer`; null when there is none.
    FieldRow *row(const JsonPointer &pointer) const;
    std::vector<FieldRow *> rows() const;

protected:
    bool focusNextPrevChild(bool next) override;
    void resizeEvent(QResizeEvent *event) override;

signals:
    //! The focus moved to another field.
    void currentFieldChanged(const JsonPointer &field);
    //! reveal() had to drop filter or changed-only.
    void filterDropped();

private:
    struct Section
    {
        SectionCard *card = nullptr;
        std::vector<FieldRow *> rows;
    };
    void build(const QString &reservedMnemonics);
    void buildUnknown();
    void showReadOnly();
    FieldRow *createRow(const FieldSpec &spec, const QString &mnemonic, bool saysUndocumented, QWidget *parent);
    QModelIndex indexOf(const FieldRow &row) const;
    void refresh(FieldRow &row);
    void refreshAll();
    void onDataChanged(const QModelIndex &topLeft, const QModelIndex &bottomRight);
    void onFocusChanged(QWidget *old, QWidget *now);
    void write(FieldRow &row, const QJsonValue &value, const JsonPointer &below);
    void applyFilter();
    bool isWanted(const FieldRow &row) const;
    //! "Shown because “Source of the list” is “Own service”."; empty for fields without a condition.
    QString causeOf(const FieldSpec &spec) const;
    void followScroll();
    //! How much of the view's top is covered where `row` is.
    int coverOver(const FieldRow &row) const;
    FieldRow *rowAround(QWidget *widget) const;

    FieldModel &m_model;
    QWidget *m_content;
    QVBoxLayout *m_cards;
    ToneLabel *m_empty;
    Banner *m_readOnly = nullptr; // why nothing can be edited; none where it can
    std::vector<Section> m_sections;
    SectionCard *m_unknown = nullptr;
    QHash<JsonPointer, FieldRow *> m_rows;
    QHash<JsonPointer, std::vector<size_t>> m_showingRules; // by field: the rules that make it appear
    FieldRow *m_current = nullptr;
    int m_session; // of typing; a new one with every change of focus
    QString m_filter;
    bool m_isChangedOnly = false;
};
