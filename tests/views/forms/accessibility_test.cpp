#include "fakeservices.h"
#include "formfixture.h"
#include "views/forms/editors/fieldeditor.h"
#include "views/forms/mnemonics.h"

#include <QAccessible>
#include <QLabel>
#include <QPushButton>
#include <QRegularExpression>

namespace {

//! Gives every switch of the form the other value, so that as many fields as possible are marked as changed.
void switchEverything(Form &form)
{
    for (const FieldRow *row : form.view.rows()) {
        const JsonPointer &field = row->spec().pointer;
        if (row->spec().widget != FieldWidget::Toggle || !form.flow.isEditable(row->spec()))
            continue;
        EXPECT_TRUE(form.flow.setValue(field, !form.value(field).toBool())) << qPrintable(field.toString());
    }
}

class EveryForm : public testing::TestWithParam<const char *>
{
protected:
    QString kind() const { return QString::fromLatin1(GetParam()); }
    //! Every documented default, so that every kind of editor has something to show.
    QJsonObject document() const { return SchemaCatalog().schema(kind()).value()->defaults(); }

    FakeServices services; // so that all buttons which ask for something are there
};

TEST_P(EveryForm, NamesEveryControlThatTakesTheFocus)
{
    Form form(document(), kind());
    form.view.setServices(&services);
    int controls = 0;
    for (QWidget *widget : form.view.widget()->findChildren<QWidget *>()) {
        if (widget->window() != &form.view) // a combo box's list, which has the box's name
            continue;
        if (!(widget->focusPolicy() & Qt::TabFocus) || widget->focusProxy() || qobject_cast<QLineEdit *>(widget))
            continue; // lines of text are looked at below: those inside spin boxes belong to their box
        QAccessibleInterface *accessible = QAccessible::queryAccessibleInterface(widget);
        ASSERT_NE(accessible, nullptr);
        EXPECT_FALSE(accessible->text(QAccessible::Name).isEmpty())
            << widget->metaObject()->className() << ' ' << qPrintable(widget->objectName());
        ++controls;
    }
    for (QLineEdit *line : form.view.widget()->findChildren<QLineEdit *>()) {
        if (qobject_cast<QAbstractSpinBox *>(line->parentWidget()))
            continue;
        EXPECT_FALSE(QAccessible::queryAccessibleInterface(line)->text(QAccessible::Name).isEmpty())
            << qPrintable(line->objectName());
        ++controls;
    }
    EXPECT_GT(controls, 20);
}

TEST_P(EveryForm, LeadsFromEachLabelToItsControl)
{
    Form form(document(), kind());
    form.view.setServices(&services);
    for (const FieldRow *row : form.view.rows()) {
        int buddies = 0;
        for (const QLabel *label : row->findChildren<QLabel *>())
            buddies += label->buddy() ? 1 : 0;
        EXPECT_EQ(buddies, 1) << qPrintable(row->spec().objectName());
    }
}

TEST_P(EveryForm, GivesNoMnemonicTwice)
{
    Form form(document(), kind());
    form.view.setServices(&services);
    QHash<QKeySequence, QString> seen;
    for (const QLabel *label : form.view.findChildren<QLabel *>()) {
        if (!label->buddy())
            continue;
        const QKeySequence key = QKeySequence::mnemonic(label->text());
        if (key.isEmpty())
            continue;
        EXPECT_FALSE(seen.contains(key)) << qPrintable(label->text()) << " and " << qPrintable(seen.value(key));
        seen.insert(key, label->text());
    }
    EXPECT_GT(seen.size(), 10);
}

TEST_P(EveryForm, ClipsNoText)
{
    for (const int width : {560, 700, 1280}) {
        Form form(document(), kind(), QSize(width, 800));
        form.view.setServices(&services);
        // The longest marks as well.
        switchEverything(form);
        QApplication::processEvents();
        EXPECT_LE(form.view.widget()->width(), form.view.viewport()->width()) << "no sideways scrolling";
        for (const QLabel *label : form.view.widget()->findChildren<QLabel *>()) {
            if (!label->isVisible() || label->text().isEmpty()
                || label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
                continue;
            const int needed = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
            EXPECT_GE(label->height(), needed) << width << ": " << qPrintable(label->text());
            if (!label->wordWrap()) {
                EXPECT_GE(label->width(), label->sizeHint().width()) << width << ": " << qPrintable(label->text());
            }
        }
        for (const QAbstractButton *button : form.view.widget()->findChildren<QAbstractButton *>()) {
            if (!button->isVisible() || button->text().isEmpty())
                continue;
            EXPECT_GE(button->width(), button->minimumSizeHint().width())
                << width << ": " << qPrintable(button->text());
        }
    }
}

TEST_P(EveryForm, IsWalkedWithTabInTheOrderOfTheEye)
{
    Form form(document(), kind(), QSize(760, 800));
    form.view.setServices(&services);
    // Every change mark brings a button of its own into the order.
    switchEverything(form);
    int previous = -1;
    JsonPointer last;
    QWidget *start = form.view.rows().front()->editor()->focusTarget();
    QWidget *widget = start;
    do {
        for (QWidget *around = widget; around; around = around->parentWidget()) {
            const auto *row = qobject_cast<FieldRow *>(around);
            if (!row)
                continue;
            const int top = row->mapTo(form.view.widget(), QPoint()).y();
            if (widget->isVisible() && (widget->focusPolicy() & Qt::TabFocus)) {
                EXPECT_GE(top, previous) << qPrintable(last.toString()) << " before "
                                         << qPrintable(row->spec().objectName());
                previous = top;
                last = row->spec().pointer;
            }
        }
        widget = widget->nextInFocusChain();
    } while (widget != start);
    EXPECT_GT(previous, 0);
}

std::string kindName(const testing::TestParamInfo<const char *> &tested)
{
    return QString::fromLatin1(tested.param).remove(QRegularExpression(QStringLiteral("[^a-z]"))).toStdString();
}

INSTANTIATE_TEST_SUITE_P(VerifikV3, EveryForm,
    testing::Values("verifik-v3/personal-onboarding", "verifik-v3/business-onboarding", "verifik-v3/login"), kindName);
INSTANTIATE_TEST_SUITE_P(VerifikV2, EveryForm,
    testing::Values("verifik-v2/login", "verifik-v2/onboarding", "verifik-v2/steps", "verifik-v2/other",
        "verifik-v2/project", "verifik-v2/login+onboarding"),
    kindName);

TEST(Mnemonics, PrefersInitialsAndNeverRepeats)
{
    Mnemonics mnemonics(QStringLiteral("f"));
    EXPECT_EQ(mnemonics.assign(QStringLiteral("First name")), QStringLiteral("First &name"));
    EXPECT_EQ(mnemonics.assign(QStringLiteral("Name")), QStringLiteral("N&ame"));
    EXPECT_EQ(mnemonics.assign(QStringLiteral("Fa")), QStringLiteral("Fa"));
    EXPECT_EQ(mnemonics.assign(QStringLiteral("A & B")), QStringLiteral("A && &B"));
}

} // namespace
