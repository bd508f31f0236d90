// SPDX-License-Identifier: GPL-3.0-or-later
#include "untranslated/pseudotranslator.h"
#include "untranslated/visibletexts.h"

#include <QAction>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QLabel>
#include <QLineEdit>
#include <QRegularExpression>
#include <QTest>
#include <QVBoxLayout>

/// Every word of every window goes through tr(): under a translator that brackets all it is asked for, no word stands bare.
class TestUntranslated : public QObject
{
    Q_OBJECT

private:
    PseudoTranslator m_translator;

    /// Names that are the same in every language, and texts without letters.
    static bool needsNoTranslation(const QString &text)
    {
        static const QRegularExpression neutral(
            QStringLiteral("^(?:[^A-Za-z]|Coscope|COS|cos://|CRC-?64|ETag|MIME|URL|HTTPS?|ACL|SecretId|SecretKey|English)*$"));
        return neutral.match(text).hasMatch();
    }

    static QStringList bareTexts(const QWidget *window)
    {
        QStringList bare;
        for (const VisibleText &visible : visibleTexts(window)) {
            if (!PseudoTranslator::isTranslated(visible.text) && !needsNoTranslation(visible.text))
                bare << visible.place + QStringLiteral(": ") + visible.text;
        }
        return bare;
    }

private Q_SLOTS:
    void initTestCase() { QCoreApplication::installTranslator(&m_translator); }

    void aBareWordIsFoundWhereverItStands()
    {
        QWidget window;
        window.setWindowTitle(QStringLiteral("bare title"));
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QLabel(QStringLiteral("bare label")));
        auto *field = new QLineEdit(QStringLiteral("what a person typed"));
        field->setPlaceholderText(QStringLiteral("bare placeholder"));
        layout->addWidget(field);
        auto *list = new QComboBox;
        list->addItem(QStringLiteral("bare entry"));
        layout->addWidget(list);
        auto *action = new QAction(QStringLiteral("bare action"), &window);
        window.addAction(action);
        auto *value = new QLabel(QStringLiteral("a value"));
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        layout->addWidget(value);

        const QString found = bareTexts(&window).join(QLatin1Char('\n'));
        for (const char *part : {"title", "label", "placeholder", "entry", "action"})
            QVERIFY2(found.contains(QStringLiteral("bare ") + QLatin1String(part)), part);
        QCOMPARE(found.count(QLatin1Char('\n')), 4);
    }

    void translatedAndNeutralTextsAreFine()
    {
        QWidget window;
        window.setWindowTitle(tr("Title"));
        auto *layout = new QVBoxLayout(&window);
        layout->addWidget(new QLabel(QStringLiteral("100 %")));
        layout->addWidget(new QLabel(QStringLiteral("日本語")));
        layout->addWidget(new QLabel(QStringLiteral("ETag")));
        layout->addWidget(new QDialogButtonBox(QDialogButtonBox::Ok | QDialogButtonBox::Cancel));
        QCOMPARE(bareTexts(&window), QStringList());
    }
};

QTEST_MAIN(TestUntranslated)
#include "tst_untranslated.moc"
