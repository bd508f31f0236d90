// SPDX-License-Identifier: GPL-3.0-or-later
#include "screenshots/samplesettings.h"

#include "fakeservice.h"
#include "settingexamples.h"

#include "bucketsettings/bucketsettingsdialog.h"
#include "bucketsettings/settinglist.h"

#include <QTabWidget>
#include <QTest>

namespace {

const QByteArray acl = R"(<AccessControlPolicy><Owner><ID>qcs::cam::uin/100000000001:uin/100000000001</ID></Owner>
<AccessControlList><Grant><Grantee><ID>qcs::cam::uin/100000000001:uin/100000000001</ID></Grantee>
<Permission>FULL_CONTROL</Permission></Grant><Grant><Grantee><ID>qcs::cam::uin/100000000002:uin/100000000002</ID></Grantee>
<Permission>READ</Permission></Grant></AccessControlList></AccessControlPolicy>)";

const QByteArray policy = R"({"version":"2.0","Statement":[{"Effect":"Allow","Principal":{"qcs":["qcs::cam::anyone:anyone"]},
"Action":["name/cos:GetObject","name/cos:HeadObject"],"Resource":["qcs::cos:ap-guangzhou:uid/1250000000:photos-1250000000/*"]}]})";

const QByteArray cors = R"(<CORSConfiguration>
<CORSRule><ID>shop</ID><AllowedOrigin>https://shop.example.com</AllowedOrigin><AllowedOrigin>https://*.example.com</AllowedOrigin>
<AllowedMethod>PUT</AllowedMethod><AllowedMethod>GET</AllowedMethod><AllowedHeader>x-cos-*</AllowedHeader>
<ExposeHeader>ETag</ExposeHeader><MaxAgeSeconds>600</MaxAgeSeconds></CORSRule>
<CORSRule><ID>press</ID><AllowedOrigin>*</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule>
<CORSRule><ID>photos-2</ID><AllowedOrigin>https://www.example.com</AllowedOrigin><AllowedMethod>GET</AllowedMethod></CORSRule>
</CORSConfiguration>)";

const QByteArray lifecycle = R"(<LifecycleConfiguration>
<Rule><ID>logs</ID><Filter><Prefix>logs/</Prefix></Filter><Status>Enabled</Status>
<Transition><Days>30</Days><StorageClass>STANDARD_IA</StorageClass></Transition>
<Transition><Days>90</Days><StorageClass>ARCHIVE</StorageClass></Transition><Expiration><Days>365</Days></Expiration>
<AbortIncompleteMultipartUpload><DaysAfterInitiation>7</DaysAfterInitiation></AbortIncompleteMultipartUpload></Rule>
<Rule><ID>drafts</ID><Filter><And><Prefix>drafts/</Prefix><Tag><Key>state</Key><Value>old</Value></Tag></And></Filter>
<Status>Disabled</Status><Expiration><Days>30</Days></Expiration></Rule></LifecycleConfiguration>)";

const QByteArray replication = R"(<ReplicationConfiguration><Role>qcs::cam::uin/100000000001:uin/100000000001</Role>
<Rule><ID>raw</ID><Status>Enabled</Status><Priority>1</Priority><Filter><And><Prefix>raw/</Prefix>
<Tag><Key>keep</Key><Value>twice</Value></Tag></And></Filter><Destination>
<Bucket>qcs::cos:ap-beijing::backup-1250000000</Bucket><StorageClass>ARCHIVE</StorageClass></Destination>
<DeleteMarkerReplication><Status>Disabled</Status></DeleteMarkerReplication></Rule></ReplicationConfiguration>)";

const QByteArray website = R"(<WebsiteConfiguration><IndexDocument><Suffix>index.html</Suffix></IndexDocument>
<RedirectAllRequestsTo><Protocol>https</Protocol></RedirectAllRequestsTo><ErrorDocument><Key>error.html</Key>
<OriginalHttpStatus>Disabled</OriginalHttpStatus></ErrorDocument><RoutingRules><RoutingRule><Condition>
<HttpErrorCodeReturnedEquals>404</HttpErrorCodeReturnedEquals></Condition><Redirect><Protocol>https</Protocol>
<ReplaceKeyWith>404.html</ReplaceKeyWith></Redirect></RoutingRule><RoutingRule><Condition>
<KeyPrefixEquals>docs/</KeyPrefixEquals></Condition><Redirect><ReplaceKeyPrefixWith>documents/</ReplaceKeyPrefixWith></Redirect>
</RoutingRule></RoutingRules></WebsiteConfiguration>)";

const QByteArray domains = R"(<DomainConfiguration><DomainRule><Status>ENABLED</Status><Name>files.example.com</Name>
<Type>REST</Type></DomainRule><DomainRule><Status>DISABLED</Status><Name>www.example.com</Name><Type>WEBSITE</Type>
<ForcedReplacement>TXT</ForcedReplacement></DomainRule></DomainConfiguration>)";

const QByteArray origin = R"(<OriginConfiguration><OriginRule><RulePriority>1</RulePriority><OriginType>Mirror</OriginType>
<OriginCondition><HTTPStatusCode>404</HTTPStatusCode><Prefix>img-1/</Prefix></OriginCondition><OriginParameter><Protocol>HTTPS</Protocol>
<FollowQueryString>true</FollowQueryString></OriginParameter><OriginInfo><HostInfo><HostName>www.example.com</HostName></HostInfo>
</OriginInfo></OriginRule></OriginConfiguration>)";

const QByteArray inventory =
    R"(<ListInventoryConfigurationResult><InventoryConfiguration><Id>weekly</Id><IsEnabled>true</IsEnabled>
<IncludedObjectVersions>All</IncludedObjectVersions><Filter><And><Prefix>raw/</Prefix><StorageClass>STANDARD</StorageClass></And></Filter>
<OptionalFields><Field>Size</Field><Field>LastModifiedDate</Field></OptionalFields><Schedule><Frequency>Weekly</Frequency></Schedule>
<Destination><COSBucketDestination><Bucket>qcs::cos:ap-guangzhou::logs-1250000000</Bucket><Prefix>lists</Prefix><Format>CSV</Format>
<Encryption><SSE-COS/></Encryption></COSBucketDestination></Destination></InventoryConfiguration><IsTruncated>false</IsTruncated>
</ListInventoryConfigurationResult>)";

const QByteArray tieringRules = R"(<ListBucketIntelligentTieringConfigurationsOutput><IntelligentTieringConfiguration><Id>raw</Id>
<Status>Enabled</Status><Filter><And><Prefix>raw/</Prefix><Tag><Key>team</Key><Value>press</Value></Tag></And></Filter>
<Tiering><AccessTier>INFREQUENT</AccessTier><Days>30</Days><RequestFrequent>1</RequestFrequent></Tiering>
<Tiering><AccessTier>ARCHIVE_ACCESS</AccessTier><Days>91</Days></Tiering></IntelligentTieringConfiguration>
<IsTruncated>false</IsTruncated></ListBucketIntelligentTieringConfigurationsOutput>)";

const QByteArray encryption = R"(<ServerSideEncryptionConfiguration><Rule><ApplyServerSideEncryptionByDefault>
<SSEAlgorithm>KMS</SSEAlgorithm><KMSMasterKeyID>key-1</KMSMasterKeyID></ApplyServerSideEncryptionByDefault></Rule>
</ServerSideEncryptionConfiguration>)";

const QByteArray referer = R"(<RefererConfiguration><Status>Enabled</Status><RefererType>White-List</RefererType><DomainList>
<Domain>*.example.com</Domain><Domain>10.0.0.1:8080</Domain></DomainList>
<EmptyReferConfiguration>Allow</EmptyReferConfiguration></RefererConfiguration>)";

const QByteArray logging = R"(<BucketLoggingStatus><LoggingEnabled><TargetBucket>logs-1250000000</TargetBucket>
<TargetPrefix>access/</TargetPrefix></LoggingEnabled></BucketLoggingStatus>)";

const QByteArray tiering = R"(<IntelligentTieringConfiguration><Status>Enabled</Status><Transition><Days>60</Days>
<RequestFrequent>1</RequestFrequent></Transition></IntelligentTieringConfiguration>)";

const QByteArray notConfigured = "<Error><Code>NoSuchConfiguration</Code><RequestId>NjUzYjA</RequestId></Error>";

}   // namespace

QByteArray sampleSetting(const QByteArray &id)
{
    static const QHash<QByteArray, QByteArray> samples{
        {"acl", acl},
        {"policy", policy},
        {"cors", cors},
        {"lifecycle", lifecycle},
        {"encryption", encryption},
        {"replication", replication},
        {"intelligent-tiering", tiering},
        {"tiering-rules", tieringRules},
        {"website", website},
        {"domains", domains},
        {"origin", origin},
        {"referer", referer},
        {"logging", logging},
        {"inventory", inventory},
    };
    return samples.contains(id) ? samples.value(id) : SettingExamples::example(SettingExamples::settingOf(id));
}

FakeTransport::Answer refusedSetting()
{
    return {.httpStatus = 403, .body = "<Error><Code>AccessDenied</Code><RequestId>NjUzYjA</RequestId></Error>"};
}

void answerSampleSettings(FakeTransport &service, const QByteArrayList &ids)
{
    service.always("GET", {.httpStatus = 404, .body = notConfigured});
    for (const Settings::Setting &setting : Settings::bucketSettings()) {
        if (ids.contains(setting.id))
            service.always("GET ?" + setting.subresource.name, {.body = sampleSetting(setting.id)});
    }
}

BucketSettingsDialog *settingsDialog(const QByteArray &id)
{
    QByteArrayList ids;
    for (const Settings::Setting &setting : Settings::bucketSettings())
        ids.append(setting.id);
    auto service = std::make_unique<FakeService>();
    answerSampleSettings(service->transport, ids);
    if (id != "origin")
        service->transport.always("GET ?origin", refusedSetting());
    Settings::SettingContext context;
    context.bucket = service->ref;
    context.knownBuckets = {service->ref,
                            {QStringLiteral("logs-1250000000"), service->ref.region},
                            {QStringLiteral("backup-1250000000"), QStringLiteral("ap-beijing")}};
    auto *dialog = new BucketSettingsDialog(new Settings::BucketSettings(context, service->client.get()));
    QObject::connect(dialog, &QObject::destroyed, dialog, [kept = std::shared_ptr<FakeService>(std::move(service))] {});
    dialog->showSetting(id);
    const auto isSettled = [dialog] {
        return dialog->findChild<QTabWidget *>() && dialog->findChild<QTabWidget *>()->count() > 0;
    };
    return QTest::qWaitFor(isSettled, 60'000) ? dialog : nullptr;
}
