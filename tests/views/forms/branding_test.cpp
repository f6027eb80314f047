#include "formfixture.h"
#include "views/forms/brandingpreview.h"
#include "views/forms/editors/fieldeditor.h"

#include <QLabel>
#include <QScrollBar>

namespace {

QJsonObject project()
{
    return {{"_id", "64a1"}, {"name", "Bank"},
        {"branding",
            QJsonObject{{"bgColor", "#ffffff"}, {"buttonColor", "#01236D"}, {"buttonTxtColor", "#FFFFFF"},
                {"secondaryButtonColor", "#000000"}, {"secondaryButtonTextColor", "#ffffff"},
                {"buttonTextColor", "#ffffff"}}}};
}

class Branding : public testing::Test
{
protected:
    void open(const QJsonObject &document, QSize size = QSize(760, 800))
    {
        form = std::make_unique<Form>(document, QStringLiteral("verifik-v2/project"), size);
        older = form->control<BrandingPreview>("brandingPreview");
        newer = form->control<BrandingPreview>("newerBrandingPreview");
    }

    std::unique_ptr<Form> form;
    BrandingPreview *older = nullptr, *newer = nullptr;
};

TEST_F(Branding, IsSketchedAsItIsTyped)
{
    open(project());
    EXPECT_EQ(older->colours().background, QColor(Qt::white));
    Form::type(form->control<QLineEdit>("/branding/bgColor"), QStringLiteral("#102030"));
    EXPECT_EQ(older->colours().background, QColor(0x10, 0x20, 0x30));
    form->undo();
    EXPECT_EQ(older->colours().background, QColor(Qt::white));
}

TEST_F(Branding, DrawsTheColoursThatAPersonChose)
{
    QJsonObject document = project();
    "/branding/bgColor"_ptr.write(document, QStringLiteral("#ff0000"));
    "/branding/buttonColor"_ptr.write(document, QStringLiteral("#00ff00"));
    open(document);
    form->view.reveal("/branding/bgColor"_ptr);
    const QImage image = older->grab().toImage();
    int background = 0, button = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            background += image.pixelColor(x, y) == QColor(Qt::red);
            button += image.pixelColor(x, y) == QColor(Qt::green);
        }
    }
    EXPECT_GT(background, 10'000);
    EXPECT_GT(button, 1'000);
}

TEST_F(Branding, FallsBackToTheDefaultsWhereNothingOrNoColourIsSet)
{
    QJsonObject document = project();
    "/branding/bgColor"_ptr.write(document, QJsonValue::Undefined);
    "/branding/titleColor"_ptr.write(document, QStringLiteral("expression(alert(1))"));
    open(document);
    EXPECT_EQ(older->colours().background, QColor(0x01, 0x23, 0x6d));
    EXPECT_EQ(older->colours().title, QColor(Qt::black));
    EXPECT_EQ(newer->colours().background, QColor(Qt::white));
    EXPECT_FALSE(newer->colours().secondButton.isValid()) << "newer pages have no second button";
}

TEST_F(Branding, WarnsOfWordsThatAreHardToRead)
{
    open(project());
    EXPECT_EQ(older->warning(), QString());
    Form::type(form->control<QLineEdit>("/branding/buttonColor"), QStringLiteral("#B2BDD3"));
    EXPECT_EQ(older->warning(),
        QStringLiteral("The words on the main button are hard to read: their contrast is 1.8 to 1, and 4.5 to 1 is "
                       "needed."));
    bool isShown = false;
    for (const QLabel *label : older->findChildren<QLabel *>())
        isShown = isShown || (label->text() == older->warning() && !label->isHidden());
    EXPECT_TRUE(isShown);
    EXPECT_FALSE(newer->warning().isEmpty()) << "both kinds of pages have that button";
    Form::type(form->control<QLineEdit>("/branding/buttonTxtColor"), QStringLiteral("#000000"));
    EXPECT_EQ(older->warning(), QString());
}

TEST_F(Branding, SaysNothingOfColoursThatNobodySet)
{
    QJsonObject document = project();
    document.insert(QStringLiteral("branding"), QJsonObject());
    open(document);
    EXPECT_EQ(older->warning(), QString());
    EXPECT_EQ(newer->warning(), QString());
    // One colour of a pair is a choice about both.
    Form::type(form->control<QLineEdit>("/branding/secondaryButtonTextColor"), QStringLiteral("#ffffff"));
    EXPECT_TRUE(older->warning().contains(QStringLiteral("second button"))) << qPrintable(older->warning());
    EXPECT_FALSE(older->warning().contains(QStringLiteral("main button")));
    form->undo();
    EXPECT_EQ(older->warning(), QString());
}

TEST_F(Branding, NeverRoundsAContrastUpToEnough)
{
    QJsonObject document = project();
    "/branding/buttonColor"_ptr.write(document, QStringLiteral("#777777")); // 4.48 to 1
    open(document);
    EXPECT_TRUE(older->warning().contains(QStringLiteral("4.4 to 1"))) << qPrintable(older->warning());
    Form::type(form->control<QLineEdit>("/branding/buttonColor"), QStringLiteral("#767676")); // 4.54 to 1
    EXPECT_EQ(older->warning(), QString());
}

TEST_F(Branding, StaysInSightWhileItsRowsAreScrolled)
{
    open(project());
    for (const JsonPointer &field : {"/branding/bgColor"_ptr, "/branding/txtColor"_ptr, "/branding/titleColor"_ptr}) {
        form->view.reveal(field);
        QCoreApplication::processEvents();
        const QRect seen = older->visibleRegion().boundingRect();
        EXPECT_GT(seen.height(), 150) << qPrintable(field.toString());
        const FieldRow &row = form->row(field);
        const int top = row.mapTo(form->view.viewport(), QPoint()).y();
        EXPECT_GE(top, older->mapTo(form->view.viewport(), QPoint(0, older->height())).y())
            << qPrintable(field.toString()) << " is covered";
    }
}

TEST_F(Branding, CoversNoFieldThatIsReachedByTab)
{
    open(project());
    form->view.reveal("/branding/rightBackgroundColor"_ptr);
    QWidget *field = form->row("/branding/rightBackgroundColor"_ptr).editor()->focusTarget();
    field->setFocus();
    for (int step = 0; step < 20; ++step) {
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Backtab, Qt::ShiftModifier);
        QWidget *now = QApplication::focusWidget();
        const int top = now->mapTo(form->view.viewport(), QPoint()).y();
        const int bottomOfSketch = older->mapTo(form->view.viewport(), QPoint(0, older->height())).y();
        if (form->row("/branding/bgColor"_ptr).parentWidget()->isAncestorOf(now)) {
            EXPECT_GE(top, bottomOfSketch) << qPrintable(now->objectName());
        }
    }
}

TEST_F(Branding, LeavesASmallWindowToItsRows)
{
    open(project(), QSize(760, 300));
    form->view.reveal("/branding/titleColor"_ptr);
    QCoreApplication::processEvents();
    EXPECT_TRUE(older->visibleRegion().isEmpty());
}

TEST(BrandingPreview, IsNotPartOfAFlowsForm)
{
    Form form(fullFlow());
    EXPECT_EQ(form.view.findChild<BrandingPreview *>(), nullptr);
}

} // namespace
