// A peer that knows nothing of the wire but its topics: kafkajs moves the records, Confluent's Node package reads and
// writes them.
//
//   node peer.mjs echo BROKERS REGISTRY COUNT IN=OUT...   reads COUNT records, writes each to the topic paired with its own
//   node peer.mjs compose BROKERS REGISTRY TOPIC          writes one record of its own making

import { AvroDeserializer, AvroSerializer, SchemaRegistryClient, SerdeType } from '@confluentinc/schemaregistry'
import kafkajs from 'kafkajs'

const [command, brokers, registryUrl, ...rest] = process.argv.slice(2)
const registry = new SchemaRegistryClient({ baseURLs: [registryUrl] })
const kafka = new kafkajs.Kafka({ clientId: 'node-peer', brokers: brokers.split(','), logLevel: kafkajs.logLevel.WARN })
const serializer = new AvroSerializer(registry, SerdeType.VALUE, { useLatestVersion: true, autoRegisterSchemas: false })
const deserializer = new AvroDeserializer(registry, SerdeType.VALUE, {})

async function echo (count, pairs) {
  const outputs = new Map(pairs.map((pair) => pair.split('=')))
  const producer = kafka.producer()
  const consumer = kafka.consumer({ groupId: 'node-peer' })
  await producer.connect()
  await consumer.connect()
  await consumer.subscribe({ topics: [...outputs.keys()], fromBeginning: true })
  let done = 0
  await new Promise((resolve, reject) => {
    consumer.on(consumer.events.CRASH, ({ payload }) => payload.restart || reject(payload.error))
    consumer.run({
      eachMessage: async ({ topic, message }) => {
        const output = outputs.get(topic)
        const record = await deserializer.deserialize(topic, message.value)
        const value = await serializer.serialize(output, record)
        await producer.send({ topic: output, messages: [{ key: message.key, value }] })
        done += 1
        if (done === count) resolve()
      }
    }).catch(reject)
  })
  await consumer.disconnect()
  await producer.disconnect()
  console.log(`${done} records read and written`)
}

async function compose (topic) {
  const producer = kafka.producer()
  await producer.connect()
  const value = await serializer.serialize(topic, {
    deliveryId: 'd-1',
    sourceId: 'node',
    localId: null,
    url: 'https://example.org/xəbər/1',
    title: 'Bakıda hava 12,5 dərəcədir',
    lead: null,
    body: 'Ölkədə «qısa» xəbər.\n\nİkinci abzas 📰',
    languageHint: 'az',
    authors: ['Ə. Iğdırlı'],
    sections: [],
    publishedAt: Date.UTC(2025, 2, 4),
    publishedAtMethod: 'FEED',
    embargoedUntil: null,
    status: 'USABLE',
    correction: true,
    originalFormat: 'application/json',
    charset: null,
    origin: 'node peer'
  })
  await producer.send({ topic, messages: [{ key: 'node', value }] })
  await producer.disconnect()
}

if (command === 'echo') {
  await echo(Number(rest[0]), rest.slice(1))
} else {
  await compose(rest[0])
}
process.exit(0)
