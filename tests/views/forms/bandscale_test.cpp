#include "editorbench.h"

#include "views/forms/editors/bandscale.h"

#include <QAbstractSpinBox>
#include <QAccessible>

namespace {

class Bands : public testing::Test
{
protected:
    void open(const char *check, const QJsonValue &lower, const QJsonValue &upper, size_t which = 0)
    {
        workflow = SchemaCatalog().schema(QStringLiteral("didit-v3/workflow")).value();
        settings = workflow->field("/features"_ptr)->variants->schema(QString::fromLatin1(check));
        bands = BandScale::bandsOf(settings->fields());
        ASSERT_GT(bands.size(), which);
        band = bands[which];
        scale = std::make_unique<BandScale>(*band.lower, *band.upper, nullptr);
        scale->resize(460, scale->sizeHint().height());
        scale->setLimits(lower, upper);
        QObject::connect(scale.get(), &BandScale::edited, scale.get(),
            [this](const JsonPointer &field, const QJsonValue &value) { EXPECT_TRUE(field.write(config, value)); });
        scale->show();
        scale->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(scale.get()));
        left = scale->findChild<BandHandle *>(band.lower->objectName() + QStringLiteral("#handle"));
        right = scale->findChild<BandHandle *>(band.upper->objectName() + QStringLiteral("#handle"));
    }
    Theme theme{Theme::Mode::Light};
    FlowSchemaPtr workflow, settings;
    std::vector<BandScale::Band> bands;
    BandScale::Band band{};
    std::unique_ptr<BandScale> scale;
    BandHandle *left = nullptr, *right = nullptr;
    QJsonObject config;
};

TEST_F(Bands, ArePairsOfLimitsWithOneScale)
{
    open("LIVENESS", 50, 70);
    ASSERT_EQ(bands.size(), 3U);
    EXPECT_EQ(bands[0].lower->pointer, "/face_liveness_score_decline_threshold"_ptr);
    EXPECT_EQ(bands[0].upper->pointer, "/face_liveness_score_review_threshold"_ptr);
    EXPECT_EQ(bands[2].lower->pointer, "/face_luminance_min_threshold"_ptr);
}

TEST_F(Bands, SayInWordsWhatHappensWhere)
{
    open("LIVENESS", 50, 70);
    EXPECT_EQ(scale->sentence(), QStringLiteral("Below 50: decline; 50 to below 70: review; from 70: let through"));
    open("AML", 30, 70);
    EXPECT_EQ(scale->sentence(), QStringLiteral("Up to 30: let through; above 30 up to 70: review; above 70: decline"));
    open("LIVENESS", 20, 80, 2);
    EXPECT_EQ(scale->sentence(), QStringLiteral("Below 20: below; 20 to 80: in between; above 80: above"));
}

TEST_F(Bands, OfWhichALimitIsNotSetClaimNothingAboutIt)
{
    open("LIVENESS", 50, QJsonValue::Undefined);
    EXPECT_EQ(scale->sentence(), QStringLiteral("Below 50: decline; from 50: review or let through"));
    EXPECT_FALSE(left->isHollow());
    EXPECT_TRUE(right->isHollow());
    scale->setLimits(QJsonValue::Null, QJsonValue::Null);
    EXPECT_EQ(scale->sentence(), QStringLiteral("No limit is set: the account's setting"));
    EXPECT_TRUE(config.isEmpty());
}

TEST_F(Bands, MoveByTheKeyboardAndDoNotPassEachOther)
{
    open("LIVENESS", 69, 70);
    left->setFocus();
    QTest::keyClick(left, Qt::Key_Right);
    EXPECT_EQ(config, (QJsonObject{{"face_liveness_score_decline_threshold", 70}}));
    QTest::keyClick(left, Qt::Key_Right);
    QTest::keyClick(left, Qt::Key_PageUp);
    EXPECT_EQ(config, (QJsonObject{{"face_liveness_score_decline_threshold", 70}}));
    QTest::keyClick(left, Qt::Key_Tab);
    EXPECT_TRUE(right->hasFocus());
    QTest::keyClick(right, Qt::Key_PageUp);
    QTest::keyClick(right, Qt::Key_End);
    EXPECT_EQ(config.value(QLatin1String("face_liveness_score_review_threshold")), QJsonValue(100));
    EditorBench::wheel(right);
    EXPECT_EQ(config.value(QLatin1String("face_liveness_score_review_threshold")), QJsonValue(100));
}

TEST_F(Bands, MoveByTheMouse)
{
    open("LIVENESS", 50, 70);
    const QPoint from = left->rect().center();
    QTest::mousePress(left, Qt::LeftButton, Qt::NoModifier, from);
    const int to = left->mapFromParent(QPoint(8 + (scale->width() - 16) * 30 / 100, 10)).x();
    QMouseEvent move(QEvent::MouseMove, QPointF(to, 10), left->mapToGlobal(QPointF(to, 10)), Qt::NoButton,
        Qt::LeftButton, Qt::NoModifier);
    QCoreApplication::sendEvent(left, &move);
    QTest::mouseRelease(left, Qt::LeftButton);
    EXPECT_EQ(config, (QJsonObject{{"face_liveness_score_decline_threshold", 30}}));
}

TEST_F(Bands, ShowLimitsThatAreTheWrongWayRoundAndLeaveThem)
{
    open("LIVENESS", 80, 60);
    EXPECT_TRUE(config.isEmpty());
    open("LIVENESS", -5, 140);
    EXPECT_TRUE(config.isEmpty());
    EXPECT_EQ(right->value(), 100);
}

TEST_F(Bands, AreSlidersToScreenReaders)
{
    open("LIVENESS", 50, 70);
    QAccessibleInterface *handle = QAccessible::queryAccessibleInterface(left);
    ASSERT_NE(handle, nullptr);
    EXPECT_EQ(handle->role(), QAccessible::Slider);
    EXPECT_EQ(handle->text(QAccessible::Name), QStringLiteral("Liveness: decline below"));
    EXPECT_EQ(handle->valueInterface()->currentValue().toInt(), 50);
    scale->setReadOnly(true);
    QTest::keyClick(left, Qt::Key_Right);
    EXPECT_TRUE(config.isEmpty());
}

TEST_F(Bands, HaveSpinBoxesForBothLimitsAndNoSliderOfTheirOwn)
{
    const EditorBench bench("LIVENESS", "/face_liveness_score_decline_threshold"_ptr, 50);
    EXPECT_EQ(bench.window.findChildren<QSlider *>().size(), 0);
    EXPECT_EQ(bench.window.findChildren<QAbstractSpinBox *>().size(), 1);
}

} // namespace
